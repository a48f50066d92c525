import type { Located, LocateInput, LocateProblem } from '../../core/catalog.ts';

/** Where a container is at Vault. */
export interface Place {
  /** Tells two servers of one manifest apart (`config.cluster`); sent nowhere. */
  readonly cluster?: string;
  /** Where the login's own, or none, is not meant. */
  readonly namespace?: string;
  readonly mount: string;
  readonly path: string;
}

/** What an address says of its container besides. */
export interface KvSettings {
  /** Custom metadata that the manifest declares. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** How many entries of custom metadata one path may have. */
export const MOST_ENTRIES = 64;
const LONGEST_ENTRY_NAME = 128;
const LONGEST_ENTRY = 512;

const NAME = /^[A-Za-z0-9_.-]+$/;
const DEFAULT_MOUNT = 'secret';
export const DEFAULT_KEY = 'value';

/**
 * A place as one text, which is its identity in the lockfile: `secret/app/db`; with a namespace `team-a//secret/app/db`, with a cluster
 * `us:secret/app/db`. Slashes of the mount are written `%2F`, so that mount and path can be told apart.
 */
export function containerOf({ cluster, namespace, mount, path }: Place): string {
  return `${cluster === undefined ? '' : `${cluster}:`}${namespace === undefined ? '' : `${namespace}//`}${mount.replaceAll('/', '%2F')}/${path}`;
}

/** The place that such a text names. Throws RangeError for text that is none. */
export function placeOf(container: string): Place {
  const match = /^(?:([A-Za-z0-9_.-]+):)?(?:(.+?)\/\/)?([^/]+)\/(.+)$/.exec(container);
  const [, cluster, namespace, mount, path] = match ?? [];
  if (mount === undefined || path === undefined) throw new RangeError('no place of Vault');
  return {
    mount: mount.replaceAll('%2F', '/'),
    path,
    ...(cluster === undefined ? {} : { cluster }),
    ...(namespace === undefined ? {} : { namespace }),
  };
}

export function settingsOf(settings: Readonly<Record<string, unknown>> | undefined): KvSettings {
  return (settings ?? {}) as KvSettings;
}

/** Where a value goes: a key of the data at one path of one mount. */
export function locateKv(input: LocateInput, version: 1 | 2): Located | readonly LocateProblem[] {
  const { config, provider, field, multiField } = input;
  const problems: LocateProblem[] = [];
  const check = <T>(key: string, outcome: T | string, isGood: (outcome: T | string) => outcome is T): T | undefined => {
    if (isGood(outcome)) return outcome;
    problems.push({ key, message: String(outcome) });
    return undefined;
  };
  const mount = folded(textOf(config['mount_point']) ?? DEFAULT_MOUNT);
  if (!isFolders(mount)) {
    problems.push({ key: 'mount_point', message: `"${mount}" cannot be where a secrets engine is mounted` });
  }
  const path = check('path', pathOf(textOf(config['path']) ?? '', mount), isPath);
  const key = textOf(config['key']) ?? (multiField ? field : DEFAULT_KEY);
  if (/[#\p{Cc}\p{Cs}]/u.test(key)) {
    problems.push({ key: 'key', message: 'a key is text without # and control characters' });
  }
  const namespace = namespaceOf(input);
  if (namespace !== undefined && !isFolders(namespace)) {
    problems.push({ key: 'namespace', message: `"${namespace}" cannot be a namespace` });
  }
  const cluster = textOf(provider.config['cluster']);
  if (cluster !== undefined && !NAME.test(cluster)) {
    problems.push({
      message: `config.cluster of the provider is "${cluster}": letters, digits, _ . and - are allowed`,
    });
  }
  const metadata = metadataOf(config['metadata']);
  const wrong = Object.entries(metadata).find(
    ([name, text]) => name === '' || text === '' || bytes(name) > LONGEST_ENTRY_NAME || bytes(text) > LONGEST_ENTRY,
  );
  if (wrong !== undefined) {
    problems.push({
      key: 'metadata',
      below: [wrong[0]],
      message: `custom metadata has names of 1 to ${LONGEST_ENTRY_NAME} bytes and texts of 1 to ${LONGEST_ENTRY} bytes`,
    });
  }
  const described = Object.keys(metadata).length;
  if (version === 1 && described > 0) {
    problems.push({
      key: 'metadata',
      message: 'version 1 of the engine keeps no metadata',
      hint: 'leave it out, or move to version 2',
    });
  }
  if (problems.length > 0 || path === undefined) return problems;
  const container = containerOf({
    mount,
    path: path.path,
    ...(namespace === undefined ? {} : { namespace }),
    ...(cluster === undefined ? {} : { cluster }),
  });
  if (version === 1) return { container, key };
  const most = MOST_ENTRIES - described;
  return described === 0
    ? { container, key, most }
    : { container, key, most, settings: { metadata } satisfies KvSettings, described: { metadata } };
}

interface GoodPath {
  readonly path: string;
}

function isPath(outcome: GoodPath | string): outcome is GoodPath {
  return typeof outcome !== 'string';
}

/**
 * A path below the mount. What the API calls it (`secret/data/app`) and what the command line calls it (`secret/app`, where the mount is
 * said as well) are often written for it: the first is unmistakable and taken for what it means.
 */
function pathOf(written: string, mount: string): GoodPath | string {
  const path = folded(written);
  const prefix = `${mount}/data/`;
  const below = path.startsWith(prefix) ? path.slice(prefix.length) : path;
  if (below === '') return 'a path is needed, such as app/database';
  const bad = below.split('/').find((part) => part === '' || part === '.' || part === '..' || part === '+');
  if (bad !== undefined) return `"${below}" has a part "${bad}", which no path of Vault can have`;
  if (/[*#\p{Cc}\p{Cs}]/u.test(below)) return 'a path is text without *, # and control characters';
  return { path: below };
}

/** The target's, else the provider's own, else its login's, where that is written in the manifest. */
function namespaceOf({ config, provider }: LocateInput): string | undefined {
  const nested = provider.auth['config'] as Readonly<Record<string, unknown>> | undefined;
  const written = [config, provider.config, nested ?? {}, provider.auth].map((each) => textOf(each['namespace']));
  const text = written.find((each) => each !== undefined && each !== '');
  // What only the environment knows at login is no part of the identity.
  return text === undefined || text.includes('${') || folded(text) === '' ? undefined : folded(text);
}

function metadataOf(written: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries((written ?? {}) as Readonly<Record<string, unknown>>).map(([name, text]) => [name, String(text)]),
  );
}

function isFolders(text: string): boolean {
  return text.split('/').every((part) => NAME.test(part) && part !== '.' && part !== '..');
}

/** Without slashes at both ends. */
function folded(text: string): string {
  return text.replace(/^\/+|\/+$/g, '');
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
