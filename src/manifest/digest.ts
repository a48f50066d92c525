import { hash } from 'node:crypto';
import { canonicalJson } from '../core/canonical.ts';
import { VALUE_KEYS } from './resolve.ts';
import { hasTemplate } from './template.ts';
import { asMap, member } from './values.ts';

type Tree = Readonly<Record<string, unknown>>;

/** Version of the table of defaults: another one is another prefix, and never rotates what an older one has digested. */
const PREFIX = 'd1:';

/** Config that changes nothing about the value. `default` and `value` are the value: a digest of them could be guessed. */
const NOT_SHAPING: ReadonlySet<string> = new Set([
  ...VALUE_KEYS,
  'validation',
  'prompt_on_empty',
  'description',
  'rotation_period',
  'timeout',
  'retire_after',
]);

/** What makes one field's value what it is. */
export interface Shape {
  readonly field: string;
  readonly kind: string;
  /** Config as written and as reckoned, and what the kind fills in. */
  readonly raw: Tree;
  readonly config: Tree;
  readonly defaults: Tree;
  readonly source?: { readonly kind: string; readonly raw: Tree; readonly config: Tree; readonly required: boolean };
}

/**
 * The digest of a secret's value-shaping definition (ruling 4): of every key with a template the template's own text, of every other
 * key its value, with defaults filled in. What variables, var files or the environment say is not in it, so they rotate nothing.
 */
export function valueDigest(shapes: readonly Shape[]): string {
  const fields = [...shapes]
    .sort((a, b) => (a.field < b.field ? -1 : 1))
    .map(({ field, kind, raw, config, defaults, source }) => ({
      field,
      kind,
      config: shaping({ ...defaults, ...written(raw, config) }),
      ...(source === undefined
        ? {}
        : {
            source: {
              kind: source.kind,
              config: shaping(written(source.raw, source.config)),
              required: source.required,
            },
          }),
    }));
  return PREFIX + hash('sha256', canonicalJson(fields), 'hex');
}

const cached = new Map<string, string>();

/** The digest of what is written beside a value: a change of it means an update without a new generation. */
export function describedDigest(described: Tree | undefined): string {
  const text = described === undefined ? '{}' : canonicalJson(described);
  let digest = cached.get(text);
  if (digest === undefined) {
    digest = PREFIX + hash('sha256', text, 'hex');
    if (cached.size < 1000) cached.set(text, digest);
  }
  return digest;
}

function shaping(config: Tree): Tree {
  return Object.fromEntries(Object.entries(config).filter(([key]) => !NOT_SHAPING.has(key)));
}

/** The reckoned tree, with the text as written wherever that has a template. */
function written(raw: Tree, resolved: Tree): Tree {
  return mixed(raw, resolved) as Tree;
}

function mixed(raw: unknown, resolved: unknown): unknown {
  if (raw === resolved) return resolved;
  if (typeof raw === 'string') return hasTemplate(raw) ? raw : resolved;
  if (Array.isArray(raw) && Array.isArray(resolved)) return resolved.map((item, index) => mixed(raw[index], item));
  const [left, right] = [asMap(raw), asMap(resolved)];
  if (left === undefined || right === undefined) return resolved;
  return Object.fromEntries(
    Object.entries(right).map(([key, value]) => [
      key,
      Object.hasOwn(left, key) ? mixed(member(left, key), value) : value,
    ]),
  );
}
