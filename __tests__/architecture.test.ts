import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalog } from '../src/providers/catalog.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : [];
  });
}

interface Source {
  /** Relative to `src`. */
  readonly path: string;
  readonly text: string;
  /** Imported modules: relative to `src` for ours, else as written. */
  readonly imports: readonly string[];
}

const sources: readonly Source[] = filesBelow(SRC).map((file) => {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(/^(?:import|export)\b(?:[^;'"`]*?\bfrom)?\s*'([^']+)'|\bimport\('([^']+)'/gm);
  const imports = [...statements]
    .map(([, ...names]) => names.find((each) => each !== undefined) ?? '')
    .map((name) => (name.startsWith('.') ? relative(SRC, resolve(dirname(file), name)) : name));
  return { path: relative(SRC, file), text, imports };
});

const below = (...folders: string[]) =>
  sources.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
const offences = (from: readonly Source[], isOffence: (name: string, source: Source) => boolean) =>
  from.flatMap((source) =>
    source.imports.filter((name) => isOffence(name, source)).map((name) => `${source.path} → ${name}`),
  );
const isOurs = (name: string) => !name.startsWith('node:') && sources.some(({ path }) => path === name);
const isIn = (name: string, ...folders: string[]) => folders.some((folder) => name.startsWith(`${folder}/`));

/** Pure parts of Node: they read nothing of the machine. */
const PURE = new Set(['node:crypto', 'node:util', 'node:vm', 'node:buffer', 'node:path']);

describe('the house', () => {
  it('lets core import nothing but core', () => {
    expect(offences(below('core'), (name) => !isIn(name, 'core'))).toEqual([]);
  });

  it('lets manifest, lockfile, policy, generators, reports and scan import core and themselves, and nothing of the machine', () => {
    for (const folder of ['manifest', 'lockfile', 'policy', 'generators', 'reports', 'scan']) {
      expect(
        offences(below(folder), (name) =>
          isOurs(name) ? !isIn(name, 'core', folder, 'generated') : name.startsWith('node:') && !PURE.has(name),
        ),
      ).toEqual([]);
    }
  });

  it('lets providers import core, platform, the contract, what is behind the seam for all of them, and their own folder', () => {
    for (const { path } of below('providers')) {
      const folder = dirname(path);
      if (folder === 'providers') continue;
      const own = folder.split('/').slice(0, 2).join('/');
      expect(
        offences(
          sources.filter((source) => source.path === path),
          (name) =>
            isOurs(name) && !isIn(name, 'core', 'platform', 'providers/seam', own) && name !== 'providers/contract.ts',
        ),
      ).toEqual([]);
    }
  });

  it('lets nothing import a face but the entry, and no face another face', () => {
    expect(
      offences(
        sources.filter(({ path }) => path !== 'main.ts' && path !== 'faces/selftest.ts'),
        (name, { path }) => isIn(name, 'faces') && dirname(path).split('/')[1] !== name.split('/')[1],
      ),
    ).toEqual([]);
  });

  it('lets the engine import no face, and core parts import no engine', () => {
    expect(
      offences(
        below('core', 'manifest', 'lockfile', 'generators', 'reports', 'scan', 'providers', 'platform'),
        (name) => isIn(name, 'engine', 'faces'),
      ),
    ).toEqual([]);
  });

  it('keeps @actions/* in the action face', () => {
    expect(
      offences(
        sources,
        (name, { path }) =>
          name.startsWith('@actions/') && !path.startsWith('faces/action/') && path !== 'faces/selftest.ts',
      ),
    ).toEqual([]);
  });

  it('keeps process, clocks, randomness, files and fetch in platform and the entry', () => {
    const allowed = (path: string) => path.startsWith('platform/') || path === 'main.ts';
    const machine =
      /(?<![.\w])process\.|\bDate\.now\(|new Date\(\)|\bMath\.random\(|\bperformance\.now\(|(?<![.\w'#])fetch\(/;
    const used = sources
      .filter(({ path }) => !allowed(path))
      .filter(({ text }) => machine.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
      .map(({ path }) => path);
    expect(used).toEqual([]);
    expect(
      offences(
        sources.filter(({ path }) => !allowed(path)),
        (name) => /^node:(fs|child_process|http|https|net|os|process)/.test(name),
      ),
    ).toEqual([]);
  });

  it('knows every file in which a value leaves its box', () => {
    const exits = sources
      .filter(
        ({ path, text }) =>
          path !== 'core/secret-value.ts' && /\.reveal\(\)/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
      )
      .map(({ path }) => path);
    expect(exits.sort()).toEqual(REVEALS);
  });

  it('lets only its catalogue and its folder know a provider by name', () => {
    const kinds = [...catalog.providers.keys()].join('|');
    const variables = [...catalog.providers.values()].flatMap(({ ambientLogin = [] }) => ambientLogin).join('|');
    // A text that is a kind or a target's id; a pattern that begins with one; a variable that logs in.
    const named = new RegExp(
      `(['"\`])(${kinds})(?:[/:][^'"\`]*)?\\1|/\\^\\(?(?:\\?:)?(${kinds})\\b|\\b(${variables})\\b`,
      'g',
    );
    const known = below('core', 'engine', 'generators', 'lockfile', 'manifest', 'reports').flatMap(({ path, text }) =>
      [...text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '').matchAll(named)].map(
        ([, , ...names]) => `${path}: ${names.find((name) => name !== undefined)}`,
      ),
    );
    expect([...new Set(known)].sort()).toEqual(NAMED);
  });

  it('imports lazily what is heavy, by literal names', () => {
    // Each of these is itself behind a lazy import: one format, one adapter.
    const adapters = new Set([
      'providers/aws/iam-api.ts',
      'providers/aws/own-chain.ts',
      'providers/aws/parameters-api.ts',
      'providers/aws/secrets-api.ts',
      'providers/aws/sts-api.ts',
      'providers/local/formats/toml.ts',
      'providers/local/formats/yaml.ts',
    ]);
    const heavy = /^(@actions\/|@octokit\/|@aws-sdk\/|@azure\/|libsodium|yaml$|smol-toml|@clack|node-vault$)/;
    const eager = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/^import (?!type)[^;]*?from '([^']+)'/gm)]
        .filter(([, name = '']) => heavy.test(name) && !adapters.has(path))
        .map(([, name]) => `${path} → ${name}`),
    );
    expect(eager).toEqual([]);
    const computed = sources
      .filter(({ text }) => /import\(\s*[^'\s]/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
      .map(({ path }) => path);
    expect(computed).toEqual([]);
  });

  it('declares every package that it imports, and imports every package that it declares', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const imported = new Set(
      sources
        .flatMap(({ imports }) => imports)
        .filter(
          (name) =>
            !name.startsWith('node:') &&
            !name.includes('.ts') &&
            !name.includes('.cjs') &&
            !name.includes('.json') &&
            !builtinModules.includes(name),
        )
        .filter((name) => /^(@[a-z]|[a-z])/.test(name) && !name.includes('..') && !isOurs(name))
        .map((name) => (name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] as string))),
    );
    imported.add('ajv'); // the precompiled validators call its runtime
    expect(Object.keys(dependencies).sort()).toEqual([...imported].sort());
  });
});

/** Target writes, derivations (fingerprints, digests, redaction) and the runner's mask; a new line here is a decision. */
const REVEALS: readonly string[] = [
  'core/mask-forms.ts', // what the runner must mask
  'core/redactor.ts', // what the redactor must know
  'engine/acquire.ts', // derived values
  'engine/declared-environment.ts', // names that the manifest declares, for interpolation
  'engine/makers.ts', // trimming an environment source
  'engine/observe.ts', // the digest of one run
  'engine/read-through.ts', // one key of a JSON text of another system
  'engine/session.ts', // the fingerprint key
  'engine/sources.ts', // derived values, to be digested
  'engine/stores.ts', // credentials put together from the environment
  'faces/action/place.ts', // the token, for GitHub's own client
  'faces/cli/declared-hosts.ts', // API addresses from credentials
  'faces/cli/remote-state.ts', // the token, for the Octokit
  'github/app-storage.ts', // the key of an App that was just made, to the file that a person named
  'lockfile/fingerprint.ts',
  'lockfile/legacy.ts',
  'platform/id-token.ts', // the job's bearer, to ask GitHub for its token
  'providers/aws/json-object.ts', // target write, into an object with what others keep there
  'providers/aws/login.ts', // the job's token, to AWS
  'providers/aws/parameter-writer.ts', // target write
  'providers/aws/secret-writer.ts', // target write
  'providers/aws/settings.ts', // what a login is made of, to the SDK
  'providers/azure/claims.ts', // what a token says of its login
  'providers/azure/graph.ts', // the Authorization header
  'providers/azure/index.ts', // the URL of a vault
  'providers/azure/login.ts', // hosts and names among the settings of a login
  'providers/azure/tokens.ts', // secrets and the job's token, to the Entra that they are for
  'providers/azure/vault.ts', // target write; the token, to the SDK
  'providers/github/client.ts', // the Authorization header
  'providers/github/deploy-key-store.ts', // target write
  'providers/github/device-flow.ts', // the code of a login, to GitHub
  'providers/github/gh-login.ts', // the client id of a login, which is public
  'providers/github/index.ts', // the kind of a token, by its prefix
  'providers/github/login.ts', // API addresses from credentials
  'providers/github/seal.ts', // target write
  'providers/github/variable-scope.ts', // target write
  'providers/google/client.ts', // the Authorization header
  'providers/google/credentials.ts', // keys and refresh tokens, to Google's own exchange
  'providers/google/endpoints.ts', // API addresses from credentials
  'providers/google/federation.ts', // the job's token, to Google's own exchange; the provider's name
  'providers/google/impersonation.ts', // the Authorization header of an exchange
  'providers/google/login.ts', // paths and names among the settings of a login
  'providers/google/metadata.ts', // the name of a host
  'providers/google/writing.ts', // target write
  'providers/local/file-store.ts', // target write
  'providers/local/template-store.ts', // target write
  'providers/vault/client.ts', // the token's header
  'providers/vault/enter.ts', // credentials, to the login that they are for
  'providers/vault/kv1-store.ts', // target write
  'providers/vault/kv2-path.ts', // target write
  'providers/vault/limits.ts', // the size of a value in JSON
  'providers/vault/login.ts', // addresses and names of roles from credentials
];

/** Words that a provider's name happens to be, and the runner's own token; a provider's folder and its line in the registry say the rest. */
const NAMED: readonly string[] = [
  'engine/intents.ts: local', // a run on this machine, in the history
  'engine/machine.ts: local', // the same, in the lease
  'manifest/making.ts: GITHUB_TOKEN', // the job's token, which no manifest reads (ruling 21)
  'manifest/names.ts: GITHUB_TOKEN', // the same
  'manifest/secrets.ts: local', // the manifest's key `local`
  'reports/summary.ts: age', // a column's heading
];
