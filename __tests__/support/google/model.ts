import { crc32c } from '../../../src/providers/google/crc32c.ts';

/** A refusal, as Google's APIs word it. */
export class Refusal extends Error {
  readonly status: number;
  readonly state: string;
  readonly reason: string | undefined;

  constructor(status: number, state: string, reason?: string) {
    super(`${status} ${state}`);
    this.status = status;
    this.state = state;
    this.reason = reason;
  }
}

export interface StoredVersion {
  readonly number: number;
  data: Buffer | undefined;
  state: 'ENABLED' | 'DISABLED' | 'DESTROYED';
  readonly createTime: string;
  readonly checked: boolean;
  etag: string;
}

type Body = Readonly<Record<string, unknown>>;

const LIMIT = 64 * 1024;

/** A secret of Secret Manager: what it holds, and what it takes. */
export class StoredSecret {
  readonly name: string;
  readonly createTime: string;
  readonly fixed: Body;
  labels: Readonly<Record<string, string>> = {};
  annotations: Readonly<Record<string, string>> = {};
  etag: string;
  readonly versions: StoredVersion[] = [];
  readonly #clock: Clock;

  constructor(name: string, body: Body, clock: Clock) {
    this.name = name;
    this.#clock = clock;
    this.createTime = clock.now();
    const { replication, customerManagedEncryption } = body;
    if (!name.includes('/locations/') && replication === undefined) throw new Refusal(400, 'INVALID_ARGUMENT');
    if (name.includes('/locations/') && replication !== undefined) throw new Refusal(400, 'INVALID_ARGUMENT');
    this.fixed = {
      ...(replication === undefined ? {} : { replication }),
      ...(customerManagedEncryption === undefined ? {} : { customerManagedEncryption }),
    };
    this.etag = clock.etag();
    this.#take(body, ['labels', 'annotations']);
  }

  get view(): Body {
    const filled = (map: Body) => Object.keys(map).length > 0;
    return {
      name: this.name,
      createTime: this.createTime,
      etag: this.etag,
      ...this.fixed,
      ...(filled(this.labels) ? { labels: this.labels } : {}),
      ...(filled(this.annotations) ? { annotations: this.annotations } : {}),
    };
  }

  patch(body: Body, mask: readonly string[]): void {
    this.checkEtag(body['etag']);
    for (const field of mask)
      if (!['labels', 'annotations'].includes(field)) throw new Refusal(400, 'INVALID_ARGUMENT');
    this.#take(body, mask);
    this.etag = this.#clock.etag();
  }

  checkEtag(etag: unknown): void {
    if (etag !== undefined && etag !== null && etag !== this.etag) throw new Refusal(400, 'FAILED_PRECONDITION');
  }

  add(payload: Body | undefined): StoredVersion {
    const data = Buffer.from(String(payload?.['data'] ?? ''), 'base64');
    if (data.length === 0 || data.length > LIMIT) throw new Refusal(400, 'INVALID_ARGUMENT');
    const sum = payload?.['dataCrc32c'];
    if (sum !== undefined && sum !== String(crc32c(data))) throw new Refusal(400, 'INVALID_ARGUMENT');
    const version: StoredVersion = {
      number: this.versions.length + 1,
      data,
      state: 'ENABLED',
      createTime: this.#clock.now(),
      checked: sum !== undefined,
      etag: this.#clock.etag(),
    };
    this.versions.push(version);
    return version;
  }

  version(which: string): StoredVersion {
    const found = which === 'latest' ? this.versions.at(-1) : this.versions[Number(which) - 1];
    if (found === undefined) throw new Refusal(404, 'NOT_FOUND');
    return found;
  }

  viewOf({ number, state, createTime, etag, checked }: StoredVersion): Body {
    const name = `${this.name}/versions/${number}`;
    return { name, state, createTime, etag, clientSpecifiedPayloadChecksum: checked };
  }

  move(version: StoredVersion, to: 'DISABLED' | 'DESTROYED', etag: unknown): void {
    if (etag !== undefined && etag !== version.etag) throw new Refusal(400, 'FAILED_PRECONDITION');
    if (version.state === 'DESTROYED') throw new Refusal(400, 'FAILED_PRECONDITION');
    version.state = to;
    if (to === 'DESTROYED') version.data = undefined;
    version.etag = this.#clock.etag();
  }

  #take(body: Body, fields: readonly string[]): void {
    if (fields.includes('labels')) {
      const labels = (body['labels'] ?? {}) as Readonly<Record<string, string>>;
      for (const [key, value] of Object.entries(labels)) {
        if (!/^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u.test(key) || !/^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u.test(value))
          throw new Refusal(400, 'INVALID_ARGUMENT');
      }
      this.labels = labels;
    }
    if (!fields.includes('annotations')) return;
    const annotations = (body['annotations'] ?? {}) as Readonly<Record<string, string>>;
    const size = Buffer.byteLength(Object.entries(annotations).flat().join(''));
    const good = Object.keys(annotations).every((key) => /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/.test(key));
    if (!good || size >= 16 * 1024) throw new Refusal(400, 'INVALID_ARGUMENT');
    this.annotations = annotations;
  }
}

/** Time and numbers that never repeat. */
export class Clock {
  #ticks = 0;
  readonly #base = Date.parse('2026-01-01T00:00:00Z');

  now(): string {
    this.#ticks += 1;
    return new Date(this.#base + this.#ticks * 1000).toISOString().replace('Z', '123Z');
  }

  etag(): string {
    this.#ticks += 1;
    return `"${this.#ticks.toString(16).padStart(14, '0')}"`;
  }
}
