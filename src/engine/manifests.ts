import { SecretZeroError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest.ts';
import { walk } from '../platform/walk.ts';

/** Manifests that one run is about; each is a lane of its own, and more than this is a slip of the pattern. */
const MOST = 200;

const WILD = /[*?]/;

/**
 * The manifests that paths and patterns name: `*` and `?` within a folder's or a file's name, `**` for any folders. Relative to `root`,
 * with `/`, in the order of the patterns and sorted within each, none twice. A plain path is taken as it is, whether or not there is a
 * file; symbolic links and folders of tools are passed by. Throws `ARGUMENTS` for a pattern that fits nothing or leads out of `root`.
 */
export async function findManifests(
  patterns: readonly string[],
  root: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const wild = patterns.filter((pattern) => WILD.test(pattern));
  const files = wild.length === 0 ? [] : (await walk(root, (path) => /\.ya?ml$/i.test(path), signal)).files;
  const found = new Set<string>();
  for (const pattern of patterns) {
    if (!WILD.test(pattern)) {
      found.add(pattern);
      continue;
    }
    const fits = files.filter((path) => matcherOf(pattern).test(path));
    if (fits.length === 0) throw nothingFits(pattern, files);
    for (const path of fits) found.add(path);
  }
  if (found.size <= MOST) return [...found];
  throw new SecretZeroError('ARGUMENTS', `${found.size} manifests fit, more than the ${MOST} allowed`, {
    hint: 'name the folders that they are in, such as services/*/Secretfile.yml',
  });
}

function matcherOf(pattern: string): RegExp {
  const plain = pattern.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const segments = plain.split('/');
  if (plain.startsWith('/') || segments.includes('..')) {
    throw new SecretZeroError('ARGUMENTS', `"${pattern}" leads out of the repository`, {
      hint: 'patterns are relative to the root of the workspace',
    });
  }
  const source = segments
    .map((segment, index) => {
      const last = index === segments.length - 1;
      if (segment === '**') return last ? '.*' : '(?:[^/]+/)*';
      const text = segment
        .replace(/[\\^$.+()[\]{}|]/g, '\\$&')
        .replace(/\*+/g, '[^/]*')
        .replace(/\?/g, '[^/]');
      return last ? text : `${text}/`;
    })
    .join('');
  return new RegExp(`^${source}$`);
}

function nothingFits(pattern: string, files: readonly string[]): SecretZeroError {
  const manifests = files.filter((path) => /(?:^|\/)Secretfile[^/]*\.ya?ml$/i.test(path));
  return new SecretZeroError('ARGUMENTS', `no file fits "${pattern}"${didYouMean(pattern, manifests) ?? ''}`, {
    hint:
      manifests.length === 0
        ? 'there is no Secretfile.yml anywhere in the repository; is it checked out?'
        : `there are ${manifests.slice(0, 5).join(', ')}${manifests.length > 5 ? ' and others' : ''}`,
  });
}
