import { ProviderError, SecretZeroError } from '../../core/errors.ts';
import { LockHeldError } from '../../platform/file-lock.ts';
import { systemCode } from '../../platform/files.ts';
import { FormatError } from './formats/format.ts';

/** Any failure at a file, reduced to what may be shown: no absolute path, no text of the file. */
export function reduce(path: string, error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  if (error instanceof FormatError) {
    return new ProviderError('REJECTED', `${path}:${error.line}: ${error.message}`, {
      hint: 'correct the file by hand; it was left as it is',
    });
  }
  if (error instanceof LockHeldError) {
    return new ProviderError('UNAVAILABLE', `${path} is being written by ${error.holder}`, {
      hint: 'run again when the other run has ended',
    });
  }
  if (error instanceof SecretZeroError) {
    return new ProviderError('REJECTED', error.message, error.hint === undefined ? {} : { hint: error.hint });
  }
  if (error instanceof Error && error.name === 'AbortError') return stopped(path);
  const code = systemCode(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new ProviderError('FORBIDDEN', `${path}: access is denied (${code})`, {
        hint: 'give this user the right to read and write the file and its folder',
      });
    case 'EISDIR':
      return new ProviderError('REJECTED', `${path} is a folder`, { hint: 'name a file' });
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ELOOP':
    case 'ENOTSUP':
    case 'ENAMETOOLONG':
      return new ProviderError('REJECTED', `${path} cannot be a file here (${code})`, { hint: 'choose another path' });
    default:
      return new ProviderError(
        'UNAVAILABLE',
        `${path}: the file system failed${code === undefined ? '' : ` (${code})`}`,
      );
  }
}

/** Nothing was written, because the run was told to stop. */
export function stopped(path: string): ProviderError {
  return new ProviderError('UNAVAILABLE', `${path}: the run was stopped before the write`);
}

/** Somebody else changed what we are about to write. */
export function conflict(path: string, what: string): ProviderError {
  return new ProviderError('CONFLICT', `${path}: ${what} since it was looked at`, {
    hint: 'run again: the new content is looked at first',
  });
}
