import { SecretZeroError } from '../../core/errors.ts';
import { SecretValue } from '../../core/secret-value.ts';
import { type Entries, FormatError } from '../../providers/local/formats/format.ts';

export const SOURCE_FORMATS = ['dotenv', 'json', 'yaml', 'toml', 'tfvars', 'text'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** The format of a `file` source as declared, else by the suffix of its path; a file without a known one is a text. */
export function sourceFormat(declared: unknown, path: string): SourceFormat {
  const known = SOURCE_FORMATS.find((format) => format === declared);
  if (known !== undefined) return known;
  if (/(?:^|\/)\.env(?:\.[^/]*)?$/.test(path)) return 'dotenv';
  switch (/\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase()) {
    case 'env':
      return 'dotenv';
    case 'json':
      return 'json';
    case 'yaml':
    case 'yml':
      return 'yaml';
    case 'toml':
      return 'toml';
    case 'tfvars':
      return 'tfvars';
    default:
      return 'text';
  }
}

/**
 * One value out of the text of a file. `key` are names from the top with dots between them; a name with a dot in it is found too.
 * `undefined` where the key is not there, or holds nothing. A `text` is taken whole: of one line without its line end, of several as
 * it is. Throws `VALUE_INVALID` for a file that cannot be read and for a key that holds no single value; nothing of the file is quoted.
 */
export async function readFileSource(
  text: string,
  format: SourceFormat,
  key: string | undefined,
): Promise<SecretValue | undefined> {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (format === 'text') {
    if (key !== undefined) throw invalid('a text file has no keys', 'leave key out, or name the format of the file');
    const line = body.replace(/\r?\n$/, '');
    const value = /[\r\n]/.test(line) ? body : line;
    return value === '' ? undefined : new SecretValue(value);
  }
  if (key === undefined) throw invalid(`a ${format} file has many values, and no key is given`, 'name one under key');
  const found = await lookUp(body, format, key);
  return found === undefined || found === '' ? undefined : new SecretValue(found);
}

async function lookUp(text: string, format: Exclude<SourceFormat, 'text'>, key: string): Promise<string | undefined> {
  try {
    switch (format) {
      case 'dotenv':
        return entry((await import('../../providers/local/formats/dotenv.ts')).dotenv.parse(text), key);
      case 'tfvars':
        return entry((await import('../../providers/local/formats/tfvars.ts')).tfvars.parse(text), key);
      case 'json':
        return plain(at(JSON.parse(text), key), key);
      case 'toml':
        return plain(at((await import('smol-toml')).parse(text, { integersAsBigInt: true }), key), key);
      case 'yaml':
        return plain(at(await yamlTree(text), key), key);
    }
  } catch (error) {
    if (error instanceof SecretZeroError) throw error;
    if (error instanceof FormatError) throw invalid(`line ${error.line}: ${error.message}`);
    // The messages of parsers quote the text around the mistake.
    throw invalid(`it is not ${format.toUpperCase()}`, 'look at it with an editor that checks the format');
  }
}

function entry(entries: Entries, key: string): string | undefined {
  const found = entries.get(key);
  if (found === undefined) return undefined;
  if (found.kind === 'text') return found.text;
  throw invalid(`"${key}" holds ${found.what}, not a single value`);
}

/** The tree of a YAML file, with numbers and booleans as they are written: `0123` is no octal number here, but a value. */
async function yamlTree(text: string): Promise<unknown> {
  const { isScalar, parseDocument, visit } = await import('yaml');
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  visit(document, (_, node) => {
    if (isScalar(node) && node.value !== null && typeof node.value !== 'string' && node.source !== undefined) {
      node.value = node.source;
    }
  });
  return document.toJS({ maxAliasCount: 1000 });
}

function at(tree: unknown, key: string): unknown {
  if (typeof tree !== 'object' || tree === null) return undefined;
  if (Object.hasOwn(tree, key)) return (tree as Record<string, unknown>)[key];
  for (let dot = key.indexOf('.'); dot !== -1; dot = key.indexOf('.', dot + 1)) {
    const name = key.slice(0, dot);
    if (!Object.hasOwn(tree, name)) continue;
    const found = at((tree as Record<string, unknown>)[name], key.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

function plain(found: unknown, key: string): string | undefined {
  switch (typeof found) {
    case 'undefined':
    case 'string':
      return found;
    case 'boolean':
    case 'bigint':
      return String(found);
    case 'number':
      if (Number.isSafeInteger(found)) return String(found);
      throw invalid(`"${key}" is a number that would not be read as it is written`, 'put it between quotes');
    default:
      if (found === null) return undefined;
      throw invalid(`"${key}" holds a list, a table or a date, not a single value`, 'name a key inside it');
  }
}

function invalid(message: string, hint?: string): SecretZeroError {
  return new SecretZeroError('VALUE_INVALID', message, hint === undefined ? {} : { hint });
}
