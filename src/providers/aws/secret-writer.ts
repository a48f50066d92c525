import { ProviderError } from '../../core/errors.ts';
import type { TargetCapabilities } from '../../core/observation.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { WriteRequest, WriteResult } from '../contract.ts';
import type { Outcome } from '../seam/patience.ts';
import { isAws } from './failure.ts';
import { JsonObject } from './json-object.ts';
import { mixed, outOfBounds, stopped } from './limits.ts';
import { nameOf, settingsOf } from './place.ts';
import { CURRENT, marksOfKeys, marksOfSecret, type SecretEntry, type Tag, tagList } from './secret-entry.ts';
import type { Secrets } from './secrets.ts';
import { containerVersionId, versionIdOf } from './version-id.ts';

/** The stage of a version of ours that is not current yet. AWS's own AWSPENDING belongs to rotations that others have set up. */
const OWN_STAGE = 'SECRETZERO';

/** One version on its way into one secret. */
interface Version {
  readonly id: string;
  readonly value: SecretValue;
  readonly marks: readonly Tag[];
}

/** What is to become of one secret: a value alone, or keys of an object, with what stands beside them. */
interface Job {
  readonly container: string;
  readonly requests: readonly WriteRequest[];
  readonly object: boolean;
}

/** Writes secrets: one conditional change each, whoever else writes there. */
export class SecretWriter {
  readonly #secrets: Secrets;
  readonly #capabilities: TargetCapabilities;

  constructor(secrets: Secrets, capabilities: TargetCapabilities) {
    this.#secrets = secrets;
    this.#capabilities = capabilities;
  }

  /** Answers every request of one container; nothing is thrown. `exists`: that it is there is known. */
  async write(
    requests: readonly WriteRequest[],
    exists: boolean,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<WriteRequest, WriteResult>> {
    const results = new Map<WriteRequest, WriteResult>();
    const fit: WriteRequest[] = [];
    for (const request of requests) {
      const error = outOfBounds(shown(request), request.value, this.#capabilities);
      if (error === undefined) fit.push(request);
      else results.set(request, { outcome: 'refused', error });
    }
    const [first] = fit;
    if (first === undefined) return results;
    const answerAll = (result: WriteResult): void => {
      for (const request of fit) if (!results.has(request)) results.set(request, result);
    };
    const { container, key } = first.address;
    const clash = mixed(
      `the secret ${nameOf(container)}`,
      fit.map(({ address }) => address),
    );
    if (clash !== undefined) {
      answerAll({ outcome: 'refused', error: clash });
      return results;
    }
    try {
      signal.throwIfAborted();
      const job: Job = { container, requests: fit, object: key !== undefined };
      answerAll(await this.#write(job, exists, results, signal));
    } catch (thrown) {
      if (thrown instanceof ProviderError) answerAll({ outcome: 'refused', error: thrown });
      else if (signal.aborted) answerAll({ outcome: 'refused', error: stopped(nameOf(container)) });
      else throw thrown;
    }
    return results;
  }

  async #write(
    job: Job,
    exists: boolean,
    results: Map<WriteRequest, WriteResult>,
    signal: AbortSignal,
  ): Promise<WriteResult> {
    const { container, requests } = job;
    if (requests.some(({ recovers }) => recovers === true)) {
      const restored = await this.#secrets.restore(container, signal);
      // What is not on its way out any more needs no recovery.
      if (restored.kind !== 'done' && !isAws(restored.error, 'InvalidRequestException', 'ResourceNotFoundException'))
        return failed(restored);
      return this.#overWhatIsThere(job, results, signal);
    }
    const expected = requests.find((request) => request.expected?.kind === 'version')?.expected;
    if (expected?.kind === 'version' && !job.object) return this.#replace(job, expected.version, results, signal);
    if (expected?.kind === 'version' || (job.object && exists)) return this.#overWhatIsThere(job, results, signal);
    return this.#create(job, results, signal);
  }

  async #create(job: Job, results: Map<WriteRequest, WriteResult>, signal: AbortSignal): Promise<WriteResult> {
    const { container, requests } = job;
    const version = this.#firstOf(job);
    if (version instanceof ProviderError) return { outcome: 'refused', error: version };
    const { tags = {}, description, kmsKeyId, replicas } = settingsOf((requests[0] as WriteRequest).address);
    const made = await this.#secrets.create(
      container,
      {
        version: version.id,
        value: version.value.reveal(),
        tags: [...tagList(tags), ...version.marks],
        ...(description === undefined ? {} : { description }),
        ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
        ...(replicas === undefined ? {} : { replicas }),
      },
      signal,
    );
    if (made.kind === 'done') return { outcome: 'written', version: version.id };
    if (!isAws(made.error, 'ResourceExistsException', 'InvalidRequestException')) return failed(made);
    return this.#overWhatIsThere(job, results, signal, version);
  }

  /** For a name that is there: what it holds decides. `created`: the version that a creation would have made, and may have. */
  async #overWhatIsThere(
    job: Job,
    results: Map<WriteRequest, WriteResult>,
    signal: AbortSignal,
    created?: Version,
  ): Promise<WriteResult> {
    const { container, requests, object } = job;
    const entry = object && created === undefined ? undefined : await this.#secrets.look(container, signal);
    if (entry?.goneAt !== undefined) return { outcome: 'refused', error: onItsWayOut(container) };
    const current = entry?.stages.get(CURRENT);
    if (created !== undefined && current === created.id) return this.#makeCurrent(container, created, current, signal);
    if (entry !== undefined && current === undefined) return this.#fill(job, entry, signal);
    if (object) return this.#replace(job, undefined, results, signal);
    if (current === undefined || requests[0]?.expected?.kind === 'absent')
      return { outcome: 'refused', error: movedMeanwhile(container) };
    return this.#replace(job, current, results, signal);
  }

  /** Gives a name that has no value its first one. */
  async #fill(job: Job, entry: SecretEntry, signal: AbortSignal): Promise<WriteResult> {
    const version = this.#firstOf(job);
    if (version instanceof ProviderError) return { outcome: 'refused', error: version };
    const put = await this.#put(job.container, version, OWN_STAGE, signal);
    if (put.kind !== 'done') return failed(put);
    // AWS makes the first version of a secret current by itself; one that lost its stage stays without.
    const now = (await this.#secrets.look(job.container, signal)) ?? entry;
    if (now.stages.get(CURRENT) === undefined) {
      const moved = await this.#secrets.move(job.container, { stage: CURRENT, to: version.id }, signal);
      if (moved.kind !== 'done') return failed(moved);
    } else if (now.stages.get(CURRENT) !== version.id) {
      return { outcome: 'refused', error: movedMeanwhile(job.container) };
    }
    await this.#mark(job, version);
    return { outcome: 'written', version: version.id };
  }

  /** Writes over the version `from`; for an object, over the one that it is put together from. */
  async #replace(
    job: Job,
    from: string | undefined,
    results: Map<WriteRequest, WriteResult>,
    signal: AbortSignal,
  ): Promise<WriteResult> {
    const { container } = job;
    let { requests } = job;
    let base = from;
    let object = JsonObject.empty();
    if (job.object) {
      const held = await this.#secrets.value(container, signal);
      if (held === undefined) return { outcome: 'refused', error: movedMeanwhile(container) };
      object = JsonObject.parse(held.value, `the secret ${nameOf(container)}`);
      base = held.version;
      requests = requests.filter((request) => {
        if (isStillSo(request, object, held.version)) return true;
        results.set(request, { outcome: 'refused', error: movedMeanwhile(container) });
        return false;
      });
      if (requests.length === 0) return { outcome: 'refused', error: movedMeanwhile(container) };
    }
    const version = this.#versionOf(job, requests, object, base);
    if (version instanceof ProviderError) return { outcome: 'refused', error: version };
    const result = await this.#makeCurrent(container, version, base as string, signal);
    if (result.outcome === 'written') await this.#mark({ ...job, requests }, version);
    return result;
  }

  /** Puts a version beside the current one and makes it the current one, if `from` still is. */
  async #makeCurrent(container: string, version: Version, from: string, signal: AbortSignal): Promise<WriteResult> {
    const written: WriteResult = { outcome: 'written', version: version.id };
    if (!VERSION_ID.test(from)) return { outcome: 'refused', error: movedMeanwhile(container) };
    // Also where the version is current already: AWS refuses it if another value is under its id.
    const put = await this.#put(container, version, OWN_STAGE, signal);
    if (put.kind !== 'done') return failed(put);
    if (version.id === from) return written;
    const moved = await this.#secrets.move(container, { stage: CURRENT, from, to: version.id }, signal);
    if (moved.kind === 'done') return written;
    // Refused also where a first try was carried out and its answer lost: what is current now tells.
    let current: string | undefined;
    try {
      current = (await this.#secrets.look(container, signal))?.stages.get(CURRENT);
    } catch {
      return failed({ kind: 'lost', error: moved.error });
    }
    if (current === version.id) return written;
    if (moved.kind === 'lost' && current === from) return failed(moved);
    await this.#secrets.move(container, { stage: OWN_STAGE, from: version.id }, unstoppable());
    return current === from ? failed(moved) : { outcome: 'refused', error: movedMeanwhile(container) };
  }

  async #put(container: string, { id, value }: Version, stage: string, signal: AbortSignal): Promise<Outcome<unknown>> {
    const put = await this.#secrets.put(container, { version: id, value: value.reveal(), stage }, signal);
    const other = put.kind === 'refused' && isAws(put.error, ...MOVED_MEANWHILE);
    return other ? { kind: 'refused', error: movedMeanwhile(container) } : put;
  }

  /** Puts a version beside the current one, for nobody to read yet. Throws ProviderError. */
  async stage(request: WriteRequest, stage: string, signal: AbortSignal): Promise<string> {
    const { address, value } = request;
    const { container, key } = address;
    const trouble = outOfBounds(shown(request), value, this.#capabilities);
    if (trouble !== undefined) throw trouble;
    const job: Job = { container, requests: [request], object: key !== undefined };
    const held = job.object ? await this.#secrets.value(container, signal) : undefined;
    const object = held && JsonObject.parse(held.value, `the secret ${nameOf(container)}`);
    const version = this.#versionOf(job, job.requests, object ?? JsonObject.empty(), held?.version);
    if (version instanceof ProviderError) throw version;
    const put = await this.#put(container, version, stage, signal);
    if (put.kind !== 'done') throw put.error;
    // The mark names its version, and proves nothing before that one is current.
    await this.#mark(job, version);
    return version.id;
  }

  /** Takes a key out of an object, if it still is at the expected version. Throws ProviderError. */
  async removeKey(
    container: string,
    key: string,
    expected: string | undefined,
    signal: AbortSignal,
  ): Promise<'removed' | 'last'> {
    const held = await this.#secrets.value(container, signal);
    if (held === undefined) return 'removed';
    const object = JsonObject.parse(held.value, `the secret ${nameOf(container)}`);
    if (!object.has(key)) return 'removed';
    if (expected !== undefined && held.version !== expected) throw movedMeanwhile(container);
    object.delete(key);
    if (object.isEmpty) return 'last';
    const version: Version = {
      id: containerVersionId([], `${held.version} ${key}`),
      value: object.toText(),
      marks: [],
    };
    const result = await this.#makeCurrent(container, version, held.version, signal);
    if (result.outcome !== 'written') throw result.error;
    await this.#secrets.tag(container, marksOfKeys([], version.id), unstoppable());
    return 'removed';
  }

  /** Tells whose value it is; a mark that could not be written leaves the version's id, which says it too. */
  async #mark({ container }: Job, version: Version): Promise<void> {
    await this.#secrets.tag(container, version.marks, unstoppable());
  }

  /** The version of a name that has none. */
  #firstOf(job: Job): Version | ProviderError {
    return this.#versionOf(job, job.requests, JsonObject.empty(), undefined);
  }

  #versionOf(
    job: Job,
    requests: readonly WriteRequest[],
    object: JsonObject,
    base: string | undefined,
  ): Version | ProviderError {
    const [first] = requests as readonly [WriteRequest];
    if (!job.object) {
      const id = versionIdOf(first.stamp);
      return { id, value: first.value, marks: marksOfSecret(first.stamp, id) };
    }
    for (const { address, value } of requests) object.set(address.key as string, value);
    const id = containerVersionId(
      requests.map(({ stamp }) => stamp),
      base,
    );
    const value = object.toText();
    const marks = marksOfKeys(
      requests.map(({ address, stamp }) => [address.key as string, stamp] as const),
      id,
    );
    return outOfBounds(nameOf(job.container), value, this.#capabilities) ?? { id, value, marks };
  }
}

/** What AWS takes for the id of a version: anything else was never one. */
const VERSION_ID = /^[\w-]{32,64}$/;

/** The same id with another value under it, or a name that was deleted meanwhile. */
const MOVED_MEANWHILE = ['ResourceExistsException', 'ResourceNotFoundException', 'InvalidRequestException'];

/** Whether a key is as it was when its write was decided. */
function isStillSo({ expected, address }: WriteRequest, object: JsonObject, version: string): boolean {
  if (expected === undefined) return true;
  const there = object.has(address.key as string);
  return expected.kind === 'absent' ? !there : there && expected.version === version;
}

function failed(outcome: Exclude<Outcome<unknown>, { kind: 'done' }>): WriteResult {
  return { outcome: outcome.kind === 'lost' ? 'unknown' : 'refused', error: outcome.error };
}

function shown({ address }: WriteRequest): string {
  return `${nameOf(address.container)}${address.key === undefined ? '' : `#${address.key}`}`;
}

export function movedMeanwhile(container: string): ProviderError {
  return new ProviderError('CONFLICT', `the secret ${nameOf(container)} is not as it was seen`, {
    hint: 'somebody wrote it meanwhile: the next run looks again',
  });
}

function onItsWayOut(container: string): ProviderError {
  return new ProviderError('CONFLICT', `the secret ${nameOf(container)} is scheduled for deletion`, {
    hint: 'its name is taken until then: run again, and the plan recovers it, or restore it by `aws secretsmanager restore-secret`',
  });
}

/** What follows a value is not left out because the run is being stopped: it is one request. */
function unstoppable(): AbortSignal {
  return new AbortController().signal;
}
