import { describe, expect, it } from 'vitest';
import { LockHeldError } from '../../../src/platform/file-lock.ts';
import { reduce } from '../../../src/providers/local/failure.ts';

const errno = (code: string): Error => Object.assign(new Error(`${code}: '/home/someone/.env' c4n4ry`), { code });

describe('a failure at a file', () => {
  it.each([
    ['EACCES', 'FORBIDDEN'],
    ['EPERM', 'FORBIDDEN'],
    ['EROFS', 'FORBIDDEN'],
    ['EISDIR', 'REJECTED'],
    ['ELOOP', 'REJECTED'],
    ['ENOSPC', 'UNAVAILABLE'],
    ['EIO', 'UNAVAILABLE'],
  ])('%s becomes %s, without the sentence of the system', (system, code) => {
    const error = reduce('conf/.env', errno(system));
    expect(error.code).toBe(code);
    expect(error.message).toContain('conf/.env');
    expect(`${error.stack} ${JSON.stringify(error)} ${error.hint}`).not.toMatch(/c4n4ry|someone/);
    expect(error.cause).toBeUndefined();
  });

  it('that is a held lock, or a stopped run, is one that may pass', () => {
    expect(reduce('x', new LockHeldError('process 7')).code).toBe('UNAVAILABLE');
    expect(reduce('x', AbortSignal.abort().reason).code).toBe('UNAVAILABLE');
  });
});
