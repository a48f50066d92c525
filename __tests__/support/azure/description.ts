import { readFileSync } from 'node:fs';

/**
 * What Microsoft publishes of the Key Vault API, as its SDK has it: the package is generated from the API's TypeSpec, and its source says
 * each call's method, path, query, statuses, and the names on the wire. Nothing of it is copied: it is read where npm put it, so it is
 * always that of the version in use.
 */
const PACKAGE = new URL('../../../node_modules/@azure/keyvault-secrets/dist/esm/', import.meta.url);

export interface Operation {
  readonly name: string;
  readonly method: string;
  readonly path: RegExp;
  readonly query: readonly string[];
  readonly statuses: readonly number[];
  readonly request?: Shape;
  readonly response?: Shape;
}

/** The names that an object may have; those of dates are numbers, those with a shape are objects or lists of such. */
export interface Shape {
  readonly names: ReadonlyMap<string, 'date' | 'any' | Shape>;
}

const operationsText = readFileSync(new URL('api/operations.js', PACKAGE), 'utf8');
const modelsText = readFileSync(new URL('models/models.js', PACKAGE), 'utf8');

const bodies = new Map(
  [...modelsText.matchAll(/export function (\w+)\((?:item|result)\) \{\n(.*?)\n\}/gs)].map(
    ([, name = '', body = '']) => [name, body],
  ),
);

/** API versions that the package knows. */
export const versions: readonly string[] = [...modelsText.matchAll(/KnownVersions\["\w+"\] = "([^"]+)"/g)].map(
  ([, version = '']) => version,
);

function shapeOf(name: string): Shape {
  const body = bodies.get(name) ?? '';
  const list = /return result\.map\(\(item\) => \{\s*return (\w+)\(item\)/.exec(body)?.[1];
  if (list !== undefined) return shapeOf(list);
  const isRequest = name.endsWith('Serializer') && !name.endsWith('Deserializer');
  const names = new Map<string, 'date' | 'any' | Shape>();
  for (const [, ours = '', text = ''] of body.matchAll(/^ {8}(\w+): (.*?),?$(?=\n {8}\w|\n {4}\};)/gms)) {
    const wire = isRequest ? ours : (/item\["(\w+)"\]/.exec(text)?.[1] ?? ours);
    const nested = /: (_?\w+(?:Serializer|Deserializer))\(/.exec(text)?.[1];
    const isDate = /new Date\(|getTime\(\)/.test(text);
    // An error holds another one of its own kind.
    if (nested !== undefined) names.set(wire, nested === name ? 'any' : shapeOf(nested));
    else names.set(wire, isDate ? 'date' : 'any');
  }
  return { names };
}

function operationsIn(): readonly Operation[] {
  const sends = operationsText.matchAll(
    /export function _(\w+)Send\(.*?expandUrlTemplate\("([^"]+)".*?context\.path\(path\)\.(\w+)\(\{(.*?)\n {4}\}\);/gs,
  );
  return [...sends].map(([, name = '', template = '', method = '', call = '']) => {
    const reader = new RegExp(
      `function _${name}Deserialize\\(result\\) \\{.*?expectedStatuses = \\[([^\\]]*)\\].*?\\n\\}`,
      's',
    ).exec(operationsText);
    const [path = '', query = ''] = template.split('{?');
    const parameter = /body: (\w+)\(/.exec(call)?.[1];
    const result = /return (\w+)\(result\.body\)/.exec(reader?.[0] ?? '')?.[1];
    return {
      name,
      method: method.toUpperCase(),
      path: new RegExp(`^${path.replace('/{secret-version}', '(?:/([^/]*))?').replace(/\{[^}]+\}/g, '([^/]+)')}$`),
      query: decodeURIComponent(query.replace('}', '')).split(','),
      statuses: [...(reader?.[1] ?? '').matchAll(/\d+/g)].map(Number),
      ...(parameter === undefined ? {} : { request: shapeOf(parameter) }),
      ...(result === undefined ? {} : { response: shapeOf(result) }),
    };
  });
}

export const operations: readonly Operation[] = operationsIn();
export const errorShape: Shape = shapeOf('keyVaultErrorDeserializer');

/** What is wrong with an object by its description; nothing for one that fits. */
export function misfits(value: unknown, shape: Shape, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => misfits(each, shape, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [`${at} is no object`];
  return Object.entries(value).flatMap(([name, inside]) => {
    const kind = shape.names.get(name);
    if (kind === undefined) return [`${at}.${name} is not described`];
    if (inside === undefined || inside === null || kind === 'any') return [];
    if (kind === 'date') return Number.isSafeInteger(inside) && inside > 0 ? [] : [`${at}.${name} is no date`];
    return misfits(inside, kind, `${at}.${name}`);
  });
}
