import type { Stamp } from '../../core/observation.ts';
import { stampFromLine, stampLine } from '../seam/stamp-map.ts';

/** What AWS shows beside a name at most. */
export const DESCRIPTION_LENGTH = 1024;

/** A description with what people wrote, and which values of ours the version holds that it was written with. */
export interface Marked {
  readonly text: string;
  /** The mark of a value that has its parameter for itself. */
  readonly stamp?: Stamp;
  /** Marks of single keys, and the version that they are of. */
  readonly keys?: { readonly version: string; readonly stamps: ReadonlyMap<string, Stamp> };
}

const MARK = / ?\[secretzero (keys )?([^[\]]*)\]$/;

/** Takes a description apart. What only looks like a mark is text of people's. */
export function readMark(description: string | undefined): Marked {
  const whole = description ?? '';
  const match = MARK.exec(whole);
  if (match === null) return { text: whole };
  const [mark, isKeys, body = ''] = match;
  const text = whole.slice(0, -mark.length);
  if (isKeys === undefined) {
    const stamp = stampFromLine(body);
    return stamp === undefined ? { text: whole } : { text, stamp };
  }
  const keys = keysFrom(body);
  return keys === undefined ? { text: whole } : { text, keys };
}

/** A description with the mark of one value. */
export function withStamp(text: string, stamp: Stamp, version: string): string {
  return joined(text, stampLine({ ...stamp, version }));
}

/** A description with the marks of keys; each owner is written once. */
export function withKeys(text: string, stamps: ReadonlyMap<string, Stamp>, version: string): string {
  const parts = [version];
  let last: string | undefined;
  for (const [key, { owner, secret, field, generation, nonce }] of [...stamps].sort(byOwner)) {
    if (owner !== last) parts.push(`@${owner}`);
    last = owner;
    parts.push(key, secret, field, String(generation), nonce);
  }
  return joined(text, `keys ${parts.join(' ')}`);
}

function byOwner([a, one]: readonly [string, Stamp], [b, other]: readonly [string, Stamp]): number {
  return compare(one.owner, other.owner) || compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function joined(text: string, mark: string): string {
  return `${text}${text === '' ? '' : ' '}[secretzero ${mark}]`;
}

function keysFrom(body: string): Marked['keys'] | undefined {
  const [version, ...parts] = body.split(' ');
  if (!version || !/^\d+$/.test(version)) return undefined;
  const stamps = new Map<string, Stamp>();
  let owner: string | undefined;
  for (let at = 0; at < parts.length; ) {
    const part = parts[at] as string;
    if (part.startsWith('@')) {
      owner = part.slice(1);
      at += 1;
      continue;
    }
    const [key, secret, field, number, nonce] = parts.slice(at, at + 5);
    if (!owner || !key || !secret || !field || !nonce || !/^[1-9]\d{0,8}$/.test(number ?? '')) return undefined;
    stamps.set(key, { owner, secret, field, generation: Number(number), nonce, version });
    at += 5;
  }
  return { version, stamps };
}
