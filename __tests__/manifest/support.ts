import type { Fault } from '../../src/core/errors.ts';
import type { DesiredSecret, Manifest } from '../../src/core/model.ts';
import { type LoadInput, type LoadResult, loadManifest } from '../../src/manifest/load.ts';
import { loadMoreValidators } from '../../src/manifest/validators.ts';
import { catalog } from '../../src/providers/catalog.ts';

while (await loadMoreValidators());

/** Loads a manifest with the real catalog; nothing else is given unless `over` says so. */
export function load(text: string, over: Partial<LoadInput> = {}): LoadResult {
  return loadManifest({
    file: 'Secretfile.yml',
    text,
    varFiles: [],
    readVarFile: () => undefined,
    catalog,
    strict: false,
    repository: 'acme/app',
    env: {},
    ...over,
  });
}

/** `error MANIFEST_INVALID 3:5 secrets[0].kind`, one line a fault. */
export function lines(result: LoadResult): readonly string[] {
  return result.faults.map(
    (fault) => `${fault.severity} ${fault.code} ${at(fault)}${fault.path === undefined ? '' : ` ${fault.path}`}`,
  );
}

export function errors(result: LoadResult): readonly string[] {
  return lines(result).filter((line) => line.startsWith('error'));
}

export function at(fault: Fault): string {
  return `${fault.span?.line}:${fault.span?.column}`;
}

/** The manifest, which must be there. */
export function accepted(text: string, over: Partial<LoadInput> = {}): Manifest {
  const result = load(text, over);
  if (result.manifest === undefined)
    throw new Error(
      `refused:\n${result.faults.map((fault) => `${at(fault)} ${fault.code} ${fault.message}`).join('\n')}`,
    );
  return result.manifest;
}

/** The one secret of this name. */
export function secretOf(manifest: Manifest, name: string): DesiredSecret {
  const found = manifest.secrets.find((secret) => secret.name === name);
  if (found === undefined) throw new Error(`no secret ${name}`);
  return found;
}

/** A secret in a dotenv file, as text for a list of secrets. */
export function secret(name: string, more = ''): string {
  return `  - name: ${name}\n    kind: random_password\n${more}    targets:\n      - {provider: local, kind: file, config: {path: .env}}\n`;
}
