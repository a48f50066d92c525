import { relative, resolve } from 'node:path';
import { exitCodeOfError } from '../../core/error-exit.ts';
import { FaultsError, SecretZeroError } from '../../core/errors.ts';
import { exitCodeOf, isRealDrift, remainingDrift } from '../../core/exit-code.ts';
import type { Lockfile } from '../../core/lock.ts';
import { maskForms } from '../../core/mask-forms.ts';
import { Redactor } from '../../core/redactor.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import { decide, type RunMode } from '../../engine/events.ts';
import { checkLane, type Lane } from '../../engine/lane.ts';
import { countRequests } from '../../engine/requests.ts';
import { requireSecrets } from '../../engine/secret-names.ts';
import { FINGERPRINT_KEY_VARIABLE, Session, type SessionResult } from '../../engine/session.ts';
import { type GitHubApi, githubApi } from '../../github/api.ts';
import { blobId } from '../../github/blob-id.ts';
import { laneOf } from '../../github/lane.ts';
import { LeasedState, workflowRun } from '../../github/leased-state.ts';
import { Proposal, type ProposalResult } from '../../github/proposal.ts';
import { StateBranch } from '../../github/state-branch.ts';
import { formatLockfile } from '../../lockfile/format.ts';
import { joinLockfiles } from '../../lockfile/join.ts';
import type { LegacyLockfile } from '../../lockfile/legacy.ts';
import { parseLockfile } from '../../lockfile/parse.ts';
import type { Platform } from '../../platform/platform.ts';
import { faultAnnotations, runAnnotations } from '../../reports/annotations.ts';
import { guardLines } from '../../reports/escape.ts';
import { pullRequestText } from '../../reports/pull-request.ts';
import { planResult, syncResult } from '../../reports/results.ts';
import { jobSummary } from '../../reports/summary.ts';
import { type EventContext, readEvent } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { emptyOutputs, type Outputs, outputsOf } from './outputs.ts';

type Core = typeof import('@actions/core');

/** A token of GitHub lives an hour: well before that, the run settles and leaves the rest to the next one. */
const RUN_LIMIT_MS = 50 * 60_000;

const PROPOSED = {
  none: 'unchanged',
  created: 'created',
  updated: 'updated',
  closed: 'closed',
  refused: 'unchanged',
} as const;

/**
 * The action: reads inputs and event, has the engine do it, and tells the result in log, summary, annotations, outputs and pull
 * request. No decision about secrets is taken here.
 * @param onStop called once with what is to happen when the job is cancelled
 * @returns the exit code of the step
 */
export async function runAction(platform: Platform, onStop: (stop: () => void) => void): Promise<number> {
  const core = await import('@actions/core');
  const redactor = new Redactor();
  const action = new Action(core, platform, redactor, onStop);
  for (const [name, value] of Object.entries(emptyOutputs)) core.setOutput(name, value);
  try {
    return await action.run();
  } catch (error) {
    return action.fail(error);
  }
}

class Action {
  readonly #core: Core;
  readonly #platform: Platform;
  readonly #onStop: (stop: () => void) => void;
  readonly #controller = new AbortController();
  #redactor: Redactor;

  constructor(core: Core, platform: Platform, redactor: Redactor, onStop: (stop: () => void) => void) {
    this.#core = core;
    this.#platform = platform;
    this.#redactor = redactor;
    this.#onStop = onStop;
  }

  async run(): Promise<number> {
    const inputs = readInputs((name) => this.#core.getInput(name));
    for (const value of [inputs.token, inputs.secretsToken, inputs.fingerprintKey]) if (value) this.#mask(value);
    const event = await readEvent(this.#platform);
    const decision = decide({
      name: event.name,
      ref: event.ref,
      deleted: event.deleted,
      command: inputs.command,
      dryRun: inputs.dryRun,
      rotateOnPush: inputs.rotateOnPush,
    });
    if ('refused' in decision) throw new SecretZeroError('ARGUMENTS', decision.refused, { hint: decision.hint });
    if ('nothing' in decision) {
      this.#say(decision.nothing);
      return this.#finish(0, {});
    }
    this.#say(decision.because);
    const { lane, faults } = await checkLane(
      {
        file: inputs.secretfile,
        ...(inputs.environment === undefined ? {} : { environment: inputs.environment }),
        varFiles: inputs.varFiles,
        strict: false,
        ...(event.repository === undefined ? {} : { repository: event.repository }),
        env: inputs.env,
      },
      this.#platform,
    );
    this.#annotate(faultAnnotations(faults));
    if (!lane) throw new FaultsError(faults);
    if (decision.command === 'validate') {
      this.#say(`${lane.manifest.file} is valid`);
      return this.#finish(0, {});
    }
    return this.#reconcile(inputs, event, decision, lane);
  }

  async #reconcile(inputs: Inputs, event: EventContext, mode: RunMode, lane: Lane): Promise<number> {
    const controller = this.#controller;
    this.#onStop(() => controller.abort());
    const only = inputs.secrets.length > 0 ? requireSecrets(lane.manifest, inputs.secrets) : undefined;
    const force = requireSecrets(lane.manifest, inputs.rotate);
    const api = mode.observe && inputs.token && event.repository ? await this.#api(inputs.token) : undefined;
    const place =
      api && event.repository
        ? await this.#place(api, inputs, event, event.repository, lane, controller.signal)
        : undefined;
    await using session = await Session.open(lane, this.#withKey(inputs), {
      ...(place ? { shared: place.shared } : {}),
      localTargets: inputs.localTargets,
      observe: mode.observe,
      allowScripts: inputs.allowScripts,
      allowHosts: inputs.allowHosts,
      login: (host) => (host === event.apiHost ? (inputs.secretsToken ?? inputs.token) : undefined),
      ...(event.repositoryId === undefined ? {} : { repositoryId: event.repositoryId }),
      author: {
        ...(event.actor === undefined ? {} : { actor: event.actor }),
        ...(event.runUrl === undefined ? {} : { run: event.runUrl }),
      },
      run: workflowRun(event.runId, event.runAttempt),
      signal: controller.signal,
      limit: RUN_LIMIT_MS,
      warn: (message) => this.#core.warning(this.#clean(message)),
      progress: (step) => {
        if (step.type === 'waiting-for-lease') this.#say(`the lane is held by run ${step.run}: waiting`);
        if (step.type === 'written') this.#say(`${step.done}/${step.total} ${step.target}`);
      },
      onValue: (value) => this.#mask(value),
    });
    this.#redactor = session.redactor;
    const result = await session.run({
      write: mode.write,
      rotateDue: mode.rotateDue,
      rotateOnly: mode.rotateOnly,
      unattended: mode.unattended,
      prune: inputs.prune,
      force,
      ...(only ? { only } : {}),
    });
    const proposal =
      place && mode.write && inputs.pullRequest
        ? await this.#propose(place, result, lane, controller.signal)
        : undefined;
    return this.#report(
      inputs,
      event,
      mode,
      lane,
      result,
      proposal,
      (api?.requests ?? 0) + result.requests,
      controller.signal.aborted,
    );
  }

  async #api(token: SecretValue): Promise<GitHubApi> {
    const { getOctokit } = await import('@actions/github');
    const silent = { debug() {}, info() {}, warn() {}, error() {} };
    const platform = this.#platform;
    const graphqlUrl = platform.setting('GITHUB_GRAPHQL_URL');
    return githubApi({
      octokit: getOctokit(token.reveal(), { log: silent }),
      ...(graphqlUrl === undefined ? {} : { graphqlUrl }),
      now: () => platform.now(),
      monotonic: () => platform.monotonic(),
      sleep: (milliseconds, signal) => platform.sleep(milliseconds, signal),
    });
  }

  /** Where the lane's state and proposal are in the repository. */
  async #place(
    api: GitHubApi,
    inputs: Inputs,
    event: EventContext,
    repository: string,
    lane: Lane,
    signal: AbortSignal,
  ) {
    const root = this.#platform.workspace;
    const inRepository = (path: string) => relative(root, path).split('\\').join('/');
    const base = inputs.syncBranch ?? event.defaultBranch ?? (await defaultBranch(api, repository, signal));
    const manifest = inRepository(resolve(root, lane.manifest.file));
    const reviewed = [{ path: manifest, blob: blobId(lane.text) }];
    for (const file of inputs.varFiles) {
      const text = await this.#platform.readText(file);
      if (text !== undefined) reviewed.push({ path: inRepository(resolve(root, file)), blob: blobId(text) });
    }
    const common = {
      api,
      repository,
      lane: laneOf(manifest, lane.manifest.environment),
      base,
      lockfile: inRepository(lane.lockfile),
    };
    const codecWith = (upgrade: (legacy: LegacyLockfile) => Lockfile) => ({
      parse: (text: string) => {
        const parsed = parseLockfile(text, common.lockfile);
        return parsed.version === 2 ? parsed.lockfile : upgrade(parsed.legacy);
      },
      format: formatLockfile,
      join: joinLockfiles,
    });
    const webUrl = this.#platform.setting('GITHUB_SERVER_URL');
    return {
      shared: (upgrade: (legacy: LegacyLockfile) => Lockfile) =>
        new LeasedState(
          new StateBranch({ ...common, reviewed, codec: codecWith(upgrade), pullRequests: inputs.pullRequest }),
          api,
          repository,
        ),
      proposal: new Proposal({
        ...common,
        codec: codecWith(() => ({ manifest: '', secrets: {} })),
        sleep: (milliseconds, stop) => this.#platform.sleep(milliseconds, stop),
        ...(webUrl === undefined ? {} : { webUrl }),
        labels: inputs.labels,
        reviewers: inputs.reviewers,
      }),
    };
  }

  async #propose(
    place: { readonly proposal: Proposal },
    result: SessionResult,
    lane: Lane,
    signal: AbortSignal,
  ): Promise<ProposalResult | undefined> {
    // A cancelled job has seconds left: the state is saved, and the next run proposes it.
    if (result.heldBack || signal.aborted) return undefined;
    const words = (base: Lockfile | undefined) =>
      pullRequestText({
        manifest: lane.manifest,
        plan: result.plan,
        ...(result.outcomes ? { outcomes: result.outcomes } : {}),
        lockfile: result.lockfile,
        now: result.now,
        ...(base ? { base } : {}),
      });
    const proposal = await place.proposal
      .sync({ lockfile: result.lockfile, words }, signal)
      .catch((error: unknown): undefined => {
        if (!signal.aborted) throw error;
      });
    if (!proposal) return undefined;
    if (proposal.operation === 'refused')
      this.#core.warning(this.#clean(proposal.reason ?? 'the pull request was refused'));
    for (const note of proposal.notes ?? []) this.#core.warning(this.#clean(note));
    return proposal;
  }

  async #report(
    inputs: Inputs,
    event: EventContext,
    mode: RunMode,
    lane: Lane,
    result: SessionResult,
    proposal: ProposalResult | undefined,
    requests: number,
    interrupted: boolean,
  ): Promise<number> {
    for (const note of result.notes) this.#say(note);
    const ended = {
      plan: result.plan,
      ...(result.outcomes ? { outcomes: result.outcomes } : {}),
      ...(result.heldBack ? { heldBack: result.heldBack } : {}),
      interrupted,
    };
    const count = countRequests(lane.manifest, result, requests, {
      state: mode.observe && inputs.token !== undefined,
      proposal: proposal ? PROPOSED[proposal.operation] : 'none',
    });
    const code = exitCodeOf(ended, mode.command === 'drift' ? 'drift' : mode.write ? 'sync' : 'plan');
    const summary = jobSummary(
      {
        manifest: lane.manifest,
        ...ended,
        lockfile: result.lockfile,
        now: result.now,
        requests: count,
        observed: mode.observe,
        ...(proposal?.url === undefined ? {} : { pullRequestUrl: proposal.url }),
        ...(event.runUrl === undefined ? {} : { runUrl: event.runUrl }),
      },
      { names: inputs.summary === 'full' },
    );
    await this.#core.summary.addRaw(this.#clean(summary), true).write();
    this.#annotate(runAnnotations({ manifest: lane.manifest, ...ended }));
    const plan = planResult(result.plan, count);
    const sync = syncResult(result.plan, result.outcomes, count, result.heldBack);
    return this.#finish(
      code,
      outputsOf(plan, sync, remainingDrift(result.plan, result.outcomes).some(isRealDrift), proposal, code),
      fails(code, inputs, mode, result),
    );
  }

  /** Sets the outputs and ends the step. */
  #finish(code: number, outputs: Partial<Outputs>, failed = code !== 0): number {
    for (const [name, value] of Object.entries(outputs)) {
      this.#redactor.assertClean(value, `the output ${name}`);
      this.#core.setOutput(name, value);
    }
    this.#core.setOutput('exit-code', String(code));
    return failed ? code : 0;
  }

  /** An error that ended the run before it had a result. */
  fail(error: unknown): number {
    // Whatever an interrupted call threw: it was stopped because we were.
    const stopped = () => new SecretZeroError('INTERRUPTED', 'the run was stopped', { hint: 'the next run goes on' });
    const known = error instanceof SecretZeroError ? error : this.#controller.signal.aborted ? stopped() : undefined;
    const code = known ? exitCodeOfError(known.code) : 1;
    if (!(error instanceof FaultsError)) {
      const hint = known?.hint === undefined ? '' : `\n${known.hint}`;
      this.#core.error(this.#clean(`${known?.message ?? 'an unexpected error ended the run'}${hint}`), {
        title: known?.code ?? 'INTERNAL',
        ...(known?.span ? { file: known.span.file, startLine: known.span.line, startColumn: known.span.column } : {}),
      });
    }
    this.#core.setOutput('exit-code', String(code));
    return code;
  }

  #annotate(annotations: ReturnType<typeof faultAnnotations>): void {
    for (const { level, message, title, file, line, column } of annotations) {
      const properties = {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
      };
      this.#core[level](this.#clean(message), properties);
    }
  }

  #say(text: string): void {
    this.#core.info(guardLines(this.#clean(text)));
  }

  #clean(text: string): string {
    return this.#redactor.redact(text);
  }

  /** The one place where a value leaves for the runner: so that no log of the job can show it (ruling 24). */
  #mask(value: SecretValue): void {
    for (const form of maskForms(value)) this.#core.setSecret(form);
  }

  /** The fingerprint key may come as an input; the engine looks for it where the command line has it. */
  #withKey(inputs: Inputs): Platform {
    const { fingerprintKey } = inputs;
    if (!fingerprintKey) return this.#platform;
    const platform = this.#platform;
    return {
      ...platform,
      takeVariable: (name) => (name === FINGERPRINT_KEY_VARIABLE ? fingerprintKey : platform.takeVariable(name)),
    };
  }
}

async function defaultBranch(api: GitHubApi, repository: string, signal: AbortSignal): Promise<string> {
  const { data } = await api.request('GET', `/repos/${repository}`, undefined, { signal });
  return (data as { default_branch: string }).default_branch;
}

/** What fails the step: errors always; what is blocked, unless nothing is to fail it; drift and what waits, where the workflow says so. */
function fails(code: number, inputs: Inputs, mode: RunMode, result: SessionResult): boolean {
  if (code === 0) return false;
  if (code !== 2) return true;
  const blocked = result.plan.steps.some((step) => step.blocked !== undefined);
  const waiting = result.plan.steps.some((step) => step.waiting !== undefined);
  const drifted = remainingDrift(result.plan, result.outcomes).some(isRealDrift);
  return (
    (blocked && inputs.failOn.size > 0) ||
    (drifted && inputs.failOn.has('drift') && mode.write) ||
    (mode.command === 'drift' && drifted && inputs.failOn.has('drift')) ||
    (waiting && inputs.failOn.has('waiting'))
  );
}
