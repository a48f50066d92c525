import { basename, join } from 'node:path';
import { findTargetKind } from '../core/catalog.ts';
import { SecretZeroError } from '../core/errors.ts';
import type { Manifest } from '../core/model.ts';
import type { Problem } from '../core/plan-types.ts';
import { FingerprintKey } from '../lockfile/fingerprint.ts';
import { readFileIfPresent, writeAtomic } from '../platform/files.ts';
import { gitSetting, repositoryOf, setGitSetting } from '../platform/git.ts';
import type { Platform } from '../platform/platform.ts';
import { nodeVersion, selfCommand } from '../platform/runtime.ts';
import { catalog } from '../providers/catalog.ts';
import type { Lane } from './lane.ts';
import { FINGERPRINT_KEY_FILE, FINGERPRINT_KEY_VARIABLE } from './session.ts';
import { Stores } from './stores.ts';

/** The oldest Node that everything in this version runs on. */
const OLDEST_NODE = [20, 19] as const;
const KEY_BYTES = 32;

export interface Preparation {
  readonly what: string;
  /** `done`: made now · `ready`: was so already · `needed`: would be made · `missing`: somebody has to see to it. */
  readonly state: 'done' | 'ready' | 'needed' | 'missing';
  readonly problem?: Problem;
}

export interface PrepareOptions {
  readonly platform: Platform;
  readonly dryRun: boolean;
  readonly signal: AbortSignal;
}

/** Checks and prepares a machine and its repository for a lane; doing it twice changes nothing. */
export async function prepareMachine(lane: Lane, options: PrepareOptions): Promise<readonly Preparation[]> {
  const { signal } = options;
  const repository = await repositoryOf(lane.folder, signal);
  return [
    nodeCheck(),
    gitCheck(repository !== undefined),
    ...(await loginChecks(lane.manifest, options)),
    // Ignored before it is made, so that at no moment git could take it.
    await ignoreLines(lane, options),
    await keyFile(lane, options),
    await attributesLine(lane, options),
    ...(repository ? [await mergeDriver(lane, options)] : []),
  ];
}

function nodeCheck(): Preparation {
  const version = nodeVersion();
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const old = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  if (!old) return { what: `Node ${version}`, state: 'ready' };
  return missing(
    `Node ${version}`,
    'UNSUPPORTED',
    `Node ${OLDEST_NODE.join('.')} or later is needed`,
    'install a newer one',
  );
}

function gitCheck(found: boolean): Preparation {
  if (found) return { what: 'git', state: 'ready' };
  return missing(
    'git',
    'UNAVAILABLE',
    'the manifest is in no git repository, or git is not installed',
    'run `git init` where the history of the lockfile is to be kept',
  );
}

/** Variables that hold logins, by name alone, else a login that this machine has: whether they are good is for `test` to say. */
async function loginChecks(manifest: Manifest, { platform, signal }: PrepareOptions): Promise<Preparation[]> {
  const used = new Set(manifest.secrets.flatMap((secret) => secret.targets.map((target) => target.provider)));
  const names = new Set(platform.variableNames());
  const checks: Preparation[] = [];
  for (const alias of used) {
    const provider = manifest.providers.get(alias);
    const kind = provider?.kind ?? alias;
    const declared = declaredVariables(provider?.auth);
    const wanted = declared.length > 0 ? declared : (catalog.providers.get(kind)?.ambientLogin ?? []);
    if (wanted.length === 0) continue;
    const set = declared.length > 0 ? wanted.every((name) => names.has(name)) : wanted.some((name) => names.has(name));
    const what = `login for ${alias}`;
    const list = wanted.join(declared.length > 0 ? ' and ' : ' or ');
    if (set) checks.push({ what: `${what} (${wanted.filter((name) => names.has(name)).join(', ')})`, state: 'ready' });
    else if (declared.length === 0 && (await hasLogin(alias, manifest, platform, signal)))
      checks.push({ what: `${what} (kept on this machine by another tool)`, state: 'ready' });
    else
      checks.push(
        missing(
          what,
          'UNAUTHENTICATED',
          `${list} is not set`,
          `set ${list} for the run; \`secretzero test\` then shows whether it is enough`,
        ),
      );
  }
  return checks;
}

/** Whether the provider finds a login here without asking anybody. */
async function hasLogin(alias: string, manifest: Manifest, platform: Platform, signal: AbortSignal): Promise<boolean> {
  await using stores = new Stores(manifest, platform, {
    allowHosts: [],
    laptop: { signal },
    onValue: () => undefined,
    warn: () => undefined,
    allowed: true,
  });
  const session = await stores.session(alias).catch((error: unknown) => {
    if (error instanceof SecretZeroError) return undefined;
    throw error;
  });
  return session?.loggedIn === true;
}

function declaredVariables(auth: unknown): string[] {
  if (typeof auth === 'string')
    return [...auth.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map((match) => match[1] as string);
  if (typeof auth !== 'object' || auth === null) return [];
  return [...new Set(Object.values(auth).flatMap(declaredVariables))];
}

async function keyFile(lane: Lane, { platform, dryRun }: PrepareOptions): Promise<Preparation> {
  const what = `fingerprint key ${FINGERPRINT_KEY_FILE}`;
  const path = join(lane.folder, FINGERPRINT_KEY_FILE);
  const known = await readFileIfPresent(path);
  if (known) {
    if (!FingerprintKey.parse(known.bytes.toString('utf8'))) {
      return missing(
        what,
        'VALUE_INVALID',
        `${FINGERPRINT_KEY_FILE} is no key: 32 bytes in base64 or hex are`,
        'restore it, or delete it and run this again',
      );
    }
    if ((known.mode & 0o077) === 0) return { what, state: 'ready' };
    return missing(
      what,
      'FORBIDDEN',
      `others may read ${FINGERPRINT_KEY_FILE}`,
      `run \`chmod 600 ${FINGERPRINT_KEY_FILE}\``,
    );
  }
  if (platform.variableNames().includes(FINGERPRINT_KEY_VARIABLE))
    return { what: `fingerprint key (${FINGERPRINT_KEY_VARIABLE})`, state: 'ready' };
  if (dryRun) return { what, state: 'needed' };
  await writeAtomic(path, `${platform.random(KEY_BYTES).toString('base64')}\n`, { mode: 0o600 });
  return { what, state: 'done' };
}

/** Everything of this lane that must never be committed. */
async function ignoreLines(lane: Lane, options: PrepareOptions): Promise<Preparation> {
  const targets = lane.manifest.secrets.flatMap((secret) => secret.targets);
  const files = targets.flatMap(({ providerKind, kind, address }) => {
    const file = findTargetKind(catalog, providerKind, kind)?.plaintextFile?.(address.container);
    return file === undefined ? [] : [`/${file}`];
  });
  const wanted = [
    `/${FINGERPRINT_KEY_FILE}`,
    `/${basename(lane.localLockfile)}`,
    '.gitsecrets*.local.lock',
    '*.lock.lease',
    ...new Set(files.map(escapedPattern)),
  ];
  return addLines(
    join(lane.folder, '.gitignore'),
    '.gitignore',
    [...new Set(wanted)],
    '# SecretZero: values and state of one machine',
    options,
  );
}

function escapedPattern(path: string): string {
  return path.replace(/[\\*?[\]]/g, '\\$&').replace(/ $/, '\\ ');
}

async function attributesLine(lane: Lane, options: PrepareOptions): Promise<Preparation> {
  const line = `${basename(lane.lockfile)} text eol=lf merge=secretzero`;
  return addLines(join(lane.folder, '.gitattributes'), '.gitattributes', [line], undefined, options);
}

async function addLines(
  path: string,
  what: string,
  wanted: readonly string[],
  heading: string | undefined,
  { dryRun }: PrepareOptions,
): Promise<Preparation> {
  const known = await readFileIfPresent(path);
  const text = known?.bytes.toString('utf8') ?? '';
  const present = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const lacking = wanted.filter((line) => !present.has(line) && !present.has(line.replace(/^\//, '')));
  if (lacking.length === 0) return { what, state: 'ready' };
  const lines = `${what} (${lacking.length === 1 ? lacking[0] : `${lacking.length} lines`})`;
  if (dryRun) return { what: lines, state: 'needed' };
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  const block = [...(heading === undefined || present.has(heading) ? [] : [heading]), ...lacking].join(eol);
  await writeAtomic(path, `${text}${gap}${block}${eol}`, { mode: known?.mode ?? 0o644 });
  return { what: lines, state: 'done' };
}

async function mergeDriver(lane: Lane, { dryRun, signal }: PrepareOptions): Promise<Preparation> {
  const what = 'merge driver';
  const driver = `${selfCommand()} merge-driver %O %A %B`;
  const now = await gitSetting(lane.folder, 'merge.secretzero.driver', signal);
  if (now === driver) return { what, state: 'ready' };
  if (dryRun) return { what, state: 'needed' };
  const done =
    (await setGitSetting(lane.folder, 'merge.secretzero.name', 'SecretZero lockfiles, secret by secret', signal)) &&
    (await setGitSetting(lane.folder, 'merge.secretzero.driver', driver, signal));
  if (done) return { what, state: 'done' };
  return missing(
    what,
    'UNAVAILABLE',
    'git did not take the setting',
    `run: git config merge.secretzero.driver "${driver}"`,
  );
}

function missing(what: string, code: Problem['code'], message: string, hint: string): Preparation {
  return { what, state: 'missing', problem: { code, message, hint } };
}
