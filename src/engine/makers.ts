import { SecretZeroError } from '../core/errors.ts';
import type { Making, Manifest } from '../core/model.ts';
import { fieldKey, RESERVED_VARIABLES, valueVariable } from '../core/names.ts';
import { nearest } from '../core/nearest.ts';
import { SecretValue } from '../core/secret-value.ts';
import { findGenerator } from '../generators/registry.ts';
import { isForbiddenOutsideCredentials, isForbiddenVariable } from '../manifest/names.ts';
import { readContained } from '../platform/node.ts';
import type { Platform } from '../platform/platform.ts';
import type { Makers } from './dependencies.ts';
import type { ReadThrough } from './read-through.ts';

export interface MakerOptions {
  /** Whether `script` may run programs: always on a command line, in the action only where the workflow says so. */
  readonly allowScripts: boolean;
  readonly signal: AbortSignal;
  readonly warn: (message: string) => void;
  /** Values of other systems. */
  readonly elsewhere: ReadThrough;
}

/** The values given as `SECRETZERO_…`, taken out of the environment once, so that no child process inherits them. */
export function takeProvided(
  manifest: Manifest,
  platform: Platform,
  warn: (message: string) => void,
): ReadonlyMap<string, SecretValue> {
  const given = new Map<string, SecretValue>();
  const expected = new Map<string, string>();
  for (const secret of manifest.secrets) {
    for (const field of secret.fields)
      expected.set(valueVariable(secret.name, field.name), fieldKey(secret.name, field.name));
  }
  for (const name of platform.variableNames()) {
    if (!name.startsWith('SECRETZERO_') || RESERVED_VARIABLES.has(name.slice('SECRETZERO_'.length))) continue;
    const key = expected.get(name);
    if (key === undefined) {
      const close = nearest(name, expected.keys());
      warn(
        `${name} belongs to no secret of ${manifest.file} and is not used${close === undefined ? '' : `; did you mean ${close}?`}`,
      );
      continue;
    }
    const value = platform.takeVariable(name);
    if (value) given.set(key, value);
  }
  return given;
}

/** How values come about on this machine. */
export function makersFor(
  manifest: Manifest,
  platform: Platform,
  provided: ReadonlyMap<string, SecretValue>,
  options: MakerOptions,
): Makers {
  const instructions = new Map(manifest.secrets.map((secret) => [secret.name, secret.instructions]));
  return {
    async generate(kind, config) {
      if (kind === 'script') return runDeclared(config, platform, options);
      const generator = findGenerator(kind);
      if (!generator) throw new SecretZeroError('UNSUPPORTED', `the kind ${kind} is not available in this version`);
      const random = { bytes: (count: number) => platform.random(count) };
      return new SecretValue(await generator.generate(config, random, platform.now()));
    },
    provided: (secret, field) => provided.get(fieldKey(secret, field)),
    environment: (name) => (isForbiddenVariable(name) ? undefined : platform.variable(name)),
    source: (making) => (making.reads ? options.elsewhere.value(making.reads) : readSource(making, platform)),
    readAhead: (places) => options.elsewhere.prepare(places),
    async ask(secret, field) {
      const guide = instructions.get(secret);
      const details = [guide?.summary, ...(guide?.steps ?? []), guide?.url].filter(
        (line) => line !== undefined && line !== '',
      );
      return platform.ask?.(`Value of ${fieldKey(secret, field)}`, details as string[]);
    },
  };
}

async function runDeclared(
  config: Readonly<Record<string, unknown>>,
  platform: Platform,
  options: MakerOptions,
): Promise<SecretValue> {
  if (!options.allowScripts) {
    throw new SecretZeroError('VALUE_SCRIPT', 'scripts are not run in the action', {
      hint: 'set `allow-scripts: true` in the workflow if you trust everybody who can change the manifest',
    });
  }
  const { runScript } = await import('../platform/script.ts');
  return runScript({
    what: 'the script',
    command: String(config['command']),
    args: ((config['args'] as unknown[] | undefined) ?? []).map(String),
    timeoutSeconds: Number(config['timeout'] ?? 30),
    workspace: platform.workspace,
    signal: options.signal,
  });
}

async function readSource(
  making: Extract<Making, { how: 'source' }>,
  platform: Platform,
): Promise<SecretValue | undefined> {
  const { config } = making;
  if (making.kind === 'env') {
    const name = String(config['name']);
    if (isForbiddenOutsideCredentials(name)) return undefined;
    const value = platform.variable(name);
    return value && config['trim'] !== false ? new SecretValue(value.reveal().trim()) : value;
  }
  if (making.kind !== 'file') return undefined;
  const { readFileSource, sourceFormat } = await import('./sources/file.ts');
  const path = String(config['path']);
  const text = await readContained(platform.workspace, path);
  if (text === undefined) return undefined;
  const key = config['key'];
  return readFileSource(text, sourceFormat(config['format'], path), typeof key === 'string' ? key : undefined);
}
