import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { type Fault, FaultsError, SecretZeroError } from '../core/errors.ts';
import type { Manifest } from '../core/model.ts';
import { loadWholeManifest } from '../manifest/load.ts';
import { spareMemory } from '../platform/memory.ts';
import type { Platform } from '../platform/platform.ts';
import { catalog } from '../providers/catalog.ts';
import { declaredEnvironment } from './declared-environment.ts';

export interface LaneOptions {
  /** Path of the manifest, relative to the current folder. */
  readonly file: string;
  readonly environment?: string;
  readonly varFiles: readonly string[];
  /** `--lockfile`: wins over the environment's and the default. */
  readonly lockfile?: string;
  readonly strict: boolean;
  /** `owner/name` where it is known. */
  readonly repository?: string;
  /** Names and values that `${NAME}` may read outside credential positions, besides those declared under `variables:`. */
  readonly env: Readonly<Record<string, string>>;
}

/** A manifest for one environment, with the places that belong to it. */
export interface Lane {
  readonly manifest: Manifest;
  /** Warnings; errors have been thrown. */
  readonly faults: readonly Fault[];
  readonly text: string;
  /** Files of variables that shaped it: those that were given, and those that its environment names. Absolute paths. */
  readonly varFiles: readonly { readonly path: string; readonly text: string }[];
  /** Folder of the manifest: what its paths are relative to. */
  readonly folder: string;
  /** Absolute paths of the committed and the machine-local lockfile. */
  readonly lockfile: string;
  readonly localLockfile: string;
  readonly environments: readonly string[];
  readonly variables: readonly string[];
  /** SHA-256 of the manifest's text, for saved plans. */
  readonly digest: string;
}

export interface Checked {
  readonly lane?: Lane;
  readonly faults: readonly Fault[];
}

/** Reads and checks a lane. Every fault is in the result; nothing is thrown for what stands in a file. */
export async function checkLane(options: LaneOptions, platform: Platform): Promise<Checked> {
  const path = resolve(platform.workspace, options.file);
  const folder = dirname(path);
  const text = await platform.readText(path);
  if (text === undefined) {
    return {
      faults: [
        {
          severity: 'error',
          code: 'MANIFEST_NOT_FOUND',
          message: `${options.file} does not exist`,
          hint: 'make one with `secretzero create`, or name it with --file',
        },
      ],
    };
  }
  const varFiles: { file: string; text: string }[] = [];
  for (const file of options.varFiles) {
    const content = await platform.readText(resolve(platform.workspace, file));
    if (content === undefined) {
      return {
        faults: [
          {
            severity: 'error',
            code: 'MANIFEST_NOT_FOUND',
            message: `the var file ${file} does not exist`,
            hint: 'name an existing YAML file with --var-file',
          },
        ],
      };
    }
    varFiles.push({ file, text: content });
  }
  const env = { ...declaredEnvironment(options.file, text, platform), ...options.env };
  const wanted = await environmentFiles(text, { ...options, env }, folder, platform);
  spareMemory(text.length);
  const loaded = await loadWholeManifest({
    file: options.file,
    text,
    ...(options.environment === undefined ? {} : { environment: options.environment }),
    varFiles,
    readVarFile: (file) => wanted.get(file),
    catalog,
    strict: options.strict,
    ...(options.repository === undefined ? {} : { repository: options.repository }),
    env,
  });
  if (!loaded.manifest) return { faults: loaded.faults };
  const { manifest } = loaded;
  const name = lockfileName(basename(path), manifest, loaded.environments.length > 0);
  const lockfile =
    options.lockfile !== undefined
      ? resolve(platform.workspace, options.lockfile)
      : join(folder, manifest.lockfile ?? name);
  const local =
    manifest.environment === undefined ? '.gitsecrets.local.lock' : `.gitsecrets.${manifest.environment}.local.lock`;
  return {
    faults: loaded.faults,
    lane: {
      manifest,
      faults: loaded.faults,
      text,
      varFiles: [
        ...varFiles.map((each) => ({ path: resolve(platform.workspace, each.file), text: each.text })),
        ...[...wanted].map(([file, content]) => ({ path: join(folder, file), text: content })),
      ],
      folder,
      lockfile,
      localLockfile: join(
        folder,
        basename(path) === 'Secretfile.yml' ? local : local.replace('.gitsecrets', `.${stem(basename(path))}`),
      ),
      environments: loaded.environments,
      variables: loaded.variables,
      digest: createHash('sha256').update(text).digest('hex'),
    },
  };
}

/** A lane that is in order; throws FaultsError with everything that is wrong. */
export async function openLane(options: LaneOptions, platform: Platform): Promise<Lane> {
  const { lane, faults } = await checkLane(options, platform);
  if (!lane) throw new FaultsError(faults);
  return lane;
}

/** One lane has one lockfile: the predecessor's names, and one for each environment that names none. */
function lockfileName(manifest: string, { environment }: Manifest, hasEnvironments: boolean): string {
  const base = manifest === 'Secretfile.yml' || manifest === 'Secretfile.yaml' ? '.gitsecrets' : stem(manifest);
  return hasEnvironments && environment !== undefined ? `${base}.${environment}.lock` : `${base}.lock`;
}

function stem(file: string): string {
  return file.replace(/\.ya?ml$/, '');
}

/**
 * The manifest's checks are pure, so the var files that an environment names are read beforehand. Which ones those are is known
 * only once the manifest is parsed: a first pass asks for them and gets nothing, the second has them.
 */
async function environmentFiles(
  text: string,
  options: LaneOptions,
  folder: string,
  platform: Platform,
): Promise<Map<string, string>> {
  const contents = new Map<string, string>();
  if (!text.includes('var_files')) return contents;
  const asked = new Set<string>();
  await loadWholeManifest({
    file: options.file,
    text,
    ...(options.environment === undefined ? {} : { environment: options.environment }),
    varFiles: [],
    readVarFile: (file) => {
      asked.add(file);
      return undefined;
    },
    catalog,
    strict: false,
    env: options.env,
  });
  for (const file of asked) {
    const content = await platform.readText(join(folder, file)).catch((error: unknown) => {
      if (error instanceof SecretZeroError) return undefined;
      throw error;
    });
    if (content !== undefined) contents.set(file, content);
  }
  return contents;
}
