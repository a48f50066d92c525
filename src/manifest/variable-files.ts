import type { Environment } from './environment.ts';
import type { FaultList } from './faults.ts';
import { Scope } from './scope.ts';
import { YamlSource } from './source.ts';
import { asMap, describe } from './values.ts';
import type { VariableLayer } from './variables.ts';

export interface VariableFiles {
  /** Names that `${NAME}` may read outside credential positions: the action's `env` input. */
  readonly env: Readonly<Record<string, string>>;
  /** What `-v` names, in its order: laid over the manifest's variables. */
  readonly varFiles: readonly { readonly file: string; readonly text: string }[];
  /** The text of a file that an environment names, by its path relative to the manifest; `undefined` where there is none. */
  readonly readVarFile: (path: string) => string | undefined;
}

/** All variables of a run, lowest first: the manifest's own, then `-v` files, then the environment's. */
export function variableLayers(
  files: VariableFiles,
  manifest: YamlSource,
  root: Readonly<Record<string, unknown>>,
  environment: Environment,
  faults: FaultList,
): readonly VariableLayer[] {
  const layers: VariableLayer[] = [{ source: manifest, prefix: ['variables'], values: asMap(root['variables']) ?? {} }];
  const add = (file: string, text: string): void => {
    const source = YamlSource.read(file, text, 'the var file');
    const comments = source.value === undefined && /^(?:\s|#[^\n]*)*$/.test(text);
    // A file of which everything is commented out sets nothing, and is no mistake.
    if (comments) return;
    faults.take(source.faults);
    const values = asMap(source.value);
    if (values !== undefined) layers.push({ source, prefix: [], values });
    else if (source.value !== undefined) {
      faults.add(
        'MANIFEST_INVALID',
        { source, path: [] },
        `a var file is a map of variables, and ${describe(source.value)} was found`,
        {
          hint: 'write it as name: value',
        },
      );
    }
  };
  for (const { file, text } of files.varFiles) add(file, text);
  // The names of these files are reckoned with what is known without them.
  const lower = new Scope([...layers], files.env, faults);
  for (const { path: written, place } of environment.varFiles) {
    const reckoned = lower.evaluate(written, place);
    if (reckoned.kind !== 'value') continue;
    const path = String(reckoned.value);
    const text = files.readVarFile(path);
    if (text === undefined) {
      faults.add('MANIFEST_NOT_FOUND', place, `the var file ${JSON.stringify(path)} is not there`, {
        hint: 'its path is relative to the manifest',
      });
    } else add(beside(manifest.file, path), text);
  }
  return layers;
}

/** The path as seen from where the manifest's own path is seen from. */
function beside(file: string, path: string): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return path.startsWith('/') ? path : `${folder}${path.replace(/^\.\//, '')}`;
}
