import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the troubleshooting page', () => {
  it('has every error code once, and no other', () => {
    const union = read('src/core/errors.ts').split('export type ErrorCode')[0] ?? '';
    const codes = [...union.matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code);
    const [, all = ''] = read('docs/troubleshooting.md').split('## All codes');
    const listed = [...all.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
    expect(listed.sort()).toEqual([...new Set(codes)].sort());
  });
});
