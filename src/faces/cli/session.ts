import type { Fault } from '../../core/errors.ts';
import type { Manifest } from '../../core/model.ts';
import { Redactor } from '../../core/redactor.ts';
import { type Lane, type LaneOptions, openLane } from '../../engine/lane.ts';
import { isLeaseOfDead } from '../../engine/machine.ts';
import { NO_MANIFEST } from '../../engine/platform-names.ts';
import { requireSecrets } from '../../engine/secret-names.ts';
import { Session, type SessionOptions } from '../../engine/session.ts';
import { Stores } from '../../engine/stores.ts';
import { type Repository, repositoryOf } from '../../platform/git.ts';
import type { Platform } from '../../platform/platform.ts';
import { ambientToken } from '../../providers/github/ambient.ts';
import { visible } from '../../reports/escape.ts';
import { declaredHosts } from './declared-hosts.ts';
import { sourcesOf } from './failure.ts';
import { folderOf, type GitHubHome, githubHome } from './github-home.ts';
import { canPrompt, type Invocation } from './invocation.ts';

const LEASE_POLL_MS = 250;

export interface Needs {
  /** Whether values or state are written: the newest state must then be known. */
  readonly writes: boolean;
  /** False where only lockfiles are read. */
  readonly observe?: boolean;
  /** False: the state branch is not asked (`unlock`, which is about this machine). */
  readonly remote?: boolean;
}

/** Opens the lane and a session on it, and closes it whatever happens. Warnings of the manifest are told. */
export async function withSession(
  invocation: Invocation,
  needs: Needs,
  use: (session: Session, lane: Lane) => Promise<number>,
): Promise<number> {
  const { flags, io, out, signal } = invocation;
  const home = lazyHome(invocation);
  const lane = await openLane(await laneOptions(invocation, home), io.platform);
  await tellWarnings(lane.faults, invocation);
  const shared = needs.remote === false || flags.offline ? undefined : await joinedWith(invocation, lane, home, needs);
  await using session = await Session.open(lane, platformOf(invocation), {
    localTargets: true,
    observe: needs.observe ?? true,
    allowScripts: true,
    allowHosts: declaredHosts(lane.manifest, io.platform),
    author: { actor: flags.actor ?? 'local' },
    laptop: laptopOf(invocation),
    // A branch at GitHub is looked at less often than a file.
    ...(shared ? {} : { leasePoll: LEASE_POLL_MS }),
    signal,
    warn: (message) => out.warn(message),
    progress: (event) => out.progress(event),
    ...(shared ? { shared } : {}),
  });
  out.use(session.redactor);
  requireSecrets(lane.manifest, flags.secret);
  return use(session, lane);
}

/** The lane as the flags name it. */
export async function laneOptions(invocation: Invocation, home: () => Promise<Home>): Promise<LaneOptions> {
  const { flags } = invocation;
  const repository = await repositoryName(invocation, home);
  return {
    file: flags.file,
    ...(flags.environment === undefined ? {} : { environment: flags.environment }),
    varFiles: flags.varFile,
    ...(flags.lockfile === undefined ? {} : { lockfile: flags.lockfile }),
    strict: flags.strict,
    ...(repository === undefined ? {} : { repository }),
    env: {},
  };
}

/** Warnings of the manifest; they stay out of the way of programs. */
export async function tellWarnings(faults: readonly Fault[], { flags, out, io }: Invocation): Promise<void> {
  const warnings = faults.filter((fault) => fault.severity === 'warning');
  if (warnings.length > 0 && !flags.json) out.faults(warnings, await sourcesOf(flags, io.platform));
}

export interface Home {
  readonly repository?: Repository;
  readonly github?: GitHubHome;
}

/** The repository around the manifest, asked of git once and only where somebody wants to know. */
export function lazyHome({ flags, io, signal }: Invocation): () => Promise<Home> {
  let found: Promise<Home> | undefined;
  return () => {
    found ??= (async () => {
      const repository = await repositoryOf(folderOf(flags.file, io.platform), signal);
      const github = githubHome(repository?.origin, io.platform.setting('GITHUB_API_URL'));
      return { ...(repository ? { repository } : {}), ...(github ? { github } : {}) };
    })();
    return found;
  };
}

/** `owner/name`, for targets at GitHub that do not name theirs. */
async function repositoryName({ flags, io }: Invocation, home: () => Promise<Home>): Promise<string | undefined> {
  const text = await io.platform.readText(flags.file);
  if (text === undefined || !text.includes('github')) return undefined;
  return (await home()).github?.repository ?? io.platform.setting('GITHUB_REPOSITORY');
}

async function joinedWith(
  { flags, io, out, signal }: Invocation,
  lane: Lane,
  home: () => Promise<Home>,
  needs: Needs,
): Promise<SessionOptions['shared']> {
  const { repository, github } = await home();
  if (!repository || !github) return undefined;
  const token =
    ambientToken((name) => io.platform.variable(name)) ??
    (await (await import('../../platform/gh.ts')).ghToken(github.host, signal));
  if (!token) return undefined;
  // Few lanes of a laptop have one, and all of them start here.
  const { JoinedState } = await import('../../engine/joined-state.ts');
  const { remoteState } = await import('./remote-state.ts');
  return (upgrade, file) =>
    new JoinedState({
      file,
      remote: remoteState({
        lane,
        file: flags.file,
        repository,
        home: github,
        token,
        platform: io.platform,
        upgrade,
        writes: needs.writes,
        warn: (message) => out.warn(message),
      }),
      required: needs.writes,
      isDead: (run) => isLeaseOfDead(run, io.platform),
      warn: (message) => out.warn(message),
    });
}

/** The logins alone, with the manifest where there is one. */
export async function withLogins(
  invocation: Invocation,
  use: (stores: Stores, manifest: Manifest | undefined) => Promise<number>,
): Promise<number> {
  const { flags, io, out } = invocation;
  const exists = (await io.platform.readText(flags.file)) !== undefined;
  const lane = exists ? await openLane(await laneOptions(invocation, lazyHome(invocation)), io.platform) : undefined;
  const redactor = new Redactor();
  out.use(redactor);
  await using stores = new Stores(lane?.manifest ?? NO_MANIFEST, platformOf(invocation), {
    allowHosts: lane ? declaredHosts(lane.manifest, io.platform) : [],
    laptop: laptopOf(invocation),
    onValue: (value) => redactor.add(value),
    warn: (message) => out.warn(message),
    allowed: true,
  });
  return use(stores, lane?.manifest);
}

/** The person at this machine, for logins that nothing else gives. */
export function laptopOf(invocation: Invocation): NonNullable<SessionOptions['laptop']> {
  const { out, signal } = invocation;
  return { signal, ...(canPrompt(invocation) ? { tell: (text: string) => out.note(text) } : {}) };
}

/** The machine with a person in front of it, where there is one. */
function platformOf(invocation: Invocation): Platform {
  const { io, stop } = invocation;
  const { ask: given, ...platform } = io.platform;
  if (!canPrompt(invocation)) return platform;
  const ask: NonNullable<Platform['ask']> = async (question, details) => {
    invocation.out.done();
    const shown = details.map(visible);
    if (given) return given(visible(question), shown);
    const { askHidden } = await import('../../platform/prompt.ts');
    return askHidden(visible(question), shown, {
      input: io.stdin as NodeJS.ReadStream,
      output: io.stderr as unknown as NodeJS.WriteStream,
      onCancel: stop,
    });
  };
  return { ...platform, ask };
}
