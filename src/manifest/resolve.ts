import { type InterpolateContext, interpolate } from './interpolate.ts';
import type { Kinds } from './kinds.ts';
import type { Position } from './scope.ts';
import { asMap } from './values.ts';

type Steps = (string | number)[];
type Tree = Readonly<Record<string, unknown>>;

/** Keys of a config that hold a value: they are put together when the secret is made, not before. */
export const VALUE_KEYS: ReadonlySet<string> = new Set(['default', 'value']);

/**
 * The manifest with every template reckoned that may be reckoned now. Left as they are: the variables, `agent_instructions`, `default`
 * and `value` of a secret, and in `auth` whatever only the environment can answer. Parts without templates are the same objects.
 */
export function resolveManifest(root: Tree, context: InterpolateContext, kinds: Kinds): Tree {
  const resolver = new Resolver(context, kinds);
  return resolver.each(root, [], (key, value, path) => {
    if (key === 'variables' || key.startsWith('x-')) return value;
    if (key === 'providers') return resolver.each(value, path, (alias, one, at) => resolver.provider(alias, one, at));
    if (key === 'secrets') return resolver.each(value, path, (_, secret, at) => resolver.secret(secret, at));
    if (key === 'templates') return resolver.each(value, path, (_, template, at) => resolver.template(template, at));
    return interpolate(context, value, path);
  }) as Tree;
}

class Resolver {
  readonly #context: InterpolateContext;
  readonly #kinds: Kinds;

  constructor(context: InterpolateContext, kinds: Kinds) {
    this.#context = context;
    this.#kinds = kinds;
  }

  /** Maps the members of a map or list; without a change it is the same object, and anything else is reckoned as a whole. */
  each(value: unknown, path: Steps, change: (key: string, child: unknown, path: Steps) => unknown): unknown {
    if (typeof value !== 'object' || value === null) return interpolate(this.#context, value, path);
    const list = Array.isArray(value);
    let copy: Record<string, unknown> | undefined;
    for (const key of Object.keys(value)) {
      const before = (value as Record<string, unknown>)[key];
      path.push(list ? Number(key) : key);
      const after = change(key, before, path);
      path.pop();
      if (after === before) continue;
      copy ??= (list ? [...value] : { ...value }) as Record<string, unknown>;
      copy[key] = after;
    }
    return copy ?? value;
  }

  provider(alias: string, value: unknown, path: Steps): unknown {
    const lenient = this.#kinds.provider(alias)?.available !== true;
    return this.each(value, path, (key, child, at) =>
      interpolate(
        this.#context,
        child,
        at,
        key === 'auth' ? { credential: true, lenient } : { lenient: lenient && key === 'config' },
      ),
    );
  }

  secret(value: unknown, path: Steps): unknown {
    const kind = this.#text(asMap(value)?.['kind'], path);
    return this.each(value, path, (key, child, at) => {
      if (key === 'agent_instructions') return child;
      if (key === 'config') return this.#making(child, at, !this.#kinds.isGeneratorAvailable(kind));
      if (key === 'source') return this.#source(child, at);
      if (key === 'targets') return this.#targets(child, at);
      return interpolate(this.#context, child, at);
    });
  }

  template(value: unknown, path: Steps): unknown {
    return this.each(value, path, (key, child, at) => {
      if (key === 'targets') return this.#targets(child, at);
      if (key !== 'fields') return interpolate(this.#context, child, at);
      return this.each(child, at, (_, field, inner) => this.#field(field, inner));
    });
  }

  #field(value: unknown, path: Steps): unknown {
    return this.each(value, path, (key, child, at) => {
      if (key === 'targets') return this.#targets(child, at);
      if (key !== 'generator') return interpolate(this.#context, child, at);
      const kind = this.#text(asMap(child)?.['kind'], at);
      return this.each(child, at, (name, inner, place) =>
        name === 'config'
          ? this.#making(inner, place, !this.#kinds.isGeneratorAvailable(kind))
          : interpolate(this.#context, inner, place),
      );
    });
  }

  #making(value: unknown, path: Steps, lenient: boolean): unknown {
    return this.each(value, path, (key, child, at) =>
      VALUE_KEYS.has(key) ? child : interpolate(this.#context, child, at, lenient ? LENIENT : {}),
    );
  }

  #source(value: unknown, path: Steps): unknown {
    const lenient = !this.#kinds.isSourceAvailable(this.#text(asMap(value)?.['kind'], path));
    return this.each(value, path, (key, child, at) =>
      interpolate(this.#context, child, at, lenient && key === 'config' ? LENIENT : {}),
    );
  }

  #targets(value: unknown, path: Steps): unknown {
    return this.each(value, path, (_, target, at) => {
      const map = asMap(target);
      const available = this.#kinds.isTargetAvailable(this.#text(map?.['provider'], at), this.#text(map?.['kind'], at));
      return this.each(target, at, (key, child, inner) =>
        interpolate(this.#context, child, inner, !available && key === 'config' ? LENIENT : {}),
      );
    });
  }

  /** A kind or alias ahead of its turn, since it decides how the config beside it is read. */
  #text(value: unknown, path: Steps): unknown {
    return typeof value === 'string' ? interpolate(this.#context, value, path) : value;
  }
}

const LENIENT: Position = { lenient: true };
