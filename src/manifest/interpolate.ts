import type { Segment } from '../core/model.ts';
import type { FaultList } from './faults.ts';
import type { Position, Scope } from './scope.ts';
import { formatSegments, parseSegments } from './segments.ts';
import type { YamlSource } from './source.ts';
import { hasTemplate } from './template.ts';

export interface InterpolateContext {
  readonly scope: Scope;
  readonly source: YamlSource;
  readonly faults: FaultList;
}

/**
 * A tree with its templates reckoned. What has none is the very same object: a manifest without templates costs a walk. `path` is
 * the place of `value`; it is used as a stack and is as it was when the call ends.
 */
export function interpolate(
  context: InterpolateContext,
  value: unknown,
  path: (string | number)[],
  position: Position = {},
): unknown {
  if (typeof value === 'string') return hasTemplate(value) ? interpolateText(context, value, path, position) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | undefined;
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      const child = interpolate(context, value[index], path, position);
      path.pop();
      if (child === value[index]) continue;
      copy ??= [...value];
      copy[index] = child;
    }
    return copy ?? value;
  }
  const map = value as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(map)) {
    const before = map[key];
    if (typeof before !== 'string' && (typeof before !== 'object' || before === null)) continue;
    path.push(key);
    const child = interpolate(context, before, path, position);
    path.pop();
    if (child === before) continue;
    copy ??= { ...map };
    copy[key] = child;
  }
  return copy ?? map;
}

function interpolateText(
  context: InterpolateContext,
  text: string,
  path: readonly (string | number)[],
  position: Position,
): unknown {
  const { scope, source, faults } = context;
  const place = { source, path: [...path] };
  const result = scope.evaluate(text, place, position);
  if (result.kind === 'failed') return text;
  // Where the environment is read at login, what is known by now is written so that only login's own grammar is left in it.
  if (result.kind === 'value') {
    const { value } = result;
    return position.credential === true && typeof value === 'string'
      ? formatSegments([{ type: 'text', text: value }])
      : value;
  }
  const segments: Segment[] = result.parts.flatMap((part) => (part.type === 'path' ? [] : [part]));
  const written = formatSegments(segments);
  if (JSON.stringify(parseSegments(written)) !== JSON.stringify(segments)) {
    faults.add('MANIFEST_INVALID', place, 'the default of this environment variable has braces that do not close', {
      hint: 'use a variable for it, or a default without braces',
    });
  }
  scope.kept.add(written);
  return written;
}
