/**
 * Cuts AWS's own service models, as its SDK for Python carries them, to the operations that are called, as JSON Schemas: tests hold every
 * request and answer against them.
 *
 *   .ci/programs moto
 *   node scripts/cut-aws.ts
 *
 * The models are Apache-2.0 (botocore, with moto in `.cache`).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, '__tests__/support/aws/models.json');

const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  secretsmanager: [
    'BatchGetSecretValue',
    'CreateSecret',
    'DeleteSecret',
    'DescribeSecret',
    'GetRandomPassword',
    'GetSecretValue',
    'ListSecrets',
    'PutSecretValue',
    'ReplicateSecretToRegions',
    'RestoreSecret',
    'TagResource',
    'UntagResource',
    'UpdateSecret',
    'UpdateSecretVersionStage',
  ],
  ssm: [
    'AddTagsToResource',
    'DeleteParameter',
    'DescribeParameters',
    'GetParameters',
    'ListTagsForResource',
    'PutParameter',
    'RemoveTagsFromResource',
  ],
};

interface Shape {
  readonly type: string;
  readonly members?: Readonly<Record<string, { readonly shape: string }>>;
  readonly member?: { readonly shape: string };
  readonly key?: { readonly shape: string };
  readonly value?: { readonly shape: string };
  readonly required?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly exception?: boolean;
}

interface Model {
  readonly metadata: { readonly targetPrefix: string; readonly apiVersion: string };
  readonly operations: Readonly<
    Record<
      string,
      {
        readonly input?: { readonly shape: string };
        readonly output?: { readonly shape: string };
        readonly errors?: readonly { readonly shape: string }[];
      }
    >
  >;
  readonly shapes: Readonly<Record<string, Shape>>;
}

type Schema = Record<string, unknown>;

function bounds({ min, max }: Shape, least: string, most: string): Schema {
  return { ...(min === undefined ? {} : { [least]: min }), ...(max === undefined ? {} : { [most]: max }) };
}

function schemaOf(shape: Shape, ref: (name: string) => Schema): Schema {
  switch (shape.type) {
    case 'structure':
      return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(shape.members ?? {}).map(([name, member]) => [name, ref(member.shape)]),
        ),
        ...(shape.required ? { required: shape.required } : {}),
      };
    case 'list':
      return { type: 'array', items: ref(shape.member?.shape ?? ''), ...bounds(shape, 'minItems', 'maxItems') };
    case 'map':
      return { type: 'object', additionalProperties: ref(shape.value?.shape ?? '') };
    case 'string':
      return {
        type: 'string',
        ...bounds(shape, 'minLength', 'maxLength'),
        ...(shape.enum ? { enum: shape.enum } : {}),
        // As JavaScript writes it: outside of classes, an escape of what needs none is an error there.
        ...(shape.pattern ? { pattern: shape.pattern.replace(/\\([!/+=])/g, '$1') } : {}),
      };
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
    case 'long':
      return { type: 'integer', ...bounds(shape, 'minimum', 'maximum') };
    case 'timestamp':
    case 'double':
    case 'float':
      return { type: 'number' };
    case 'blob':
      return { type: 'string' };
    default:
      throw new Error(`a shape of type ${shape.type}`);
  }
}

const data = readdirSync(join(ROOT, '.cache/moto/lib'))
  .map((python) => join(ROOT, '.cache/moto/lib', python, 'site-packages/botocore'))
  .at(0) as string;
const version = /__version__ = '([\d.]+)'/.exec(readFileSync(join(data, '__init__.py'), 'utf8'))?.[1];

const operations: Schema = {};
const definitions: Schema = {};
for (const [service, names] of Object.entries(OPERATIONS)) {
  const folder = join(data, 'data', service);
  const model = JSON.parse(
    gunzipSync(readFileSync(join(folder, readdirSync(folder).sort().at(-1) as string, 'service-2.json.gz'))).toString(),
  ) as Model;
  const define = (name: string): Schema => {
    const key = `${service}.${name}`;
    if (!(key in definitions)) {
      definitions[key] = {};
      definitions[key] = schemaOf(model.shapes[name] as Shape, define);
    }
    return { $ref: `#/$defs/${key}` };
  };
  for (const name of names) {
    const { input, output, errors = [] } = model.operations[name] ?? {};
    operations[`${model.metadata.targetPrefix}.${name}`] = {
      ...(input ? { input: define(input.shape).$ref } : {}),
      ...(output ? { output: define(output.shape).$ref } : {}),
      errors: errors.map(({ shape }) => shape),
    };
  }
}
const source = `botocore ${version}, Apache-2.0, cut by scripts/cut-aws.ts`;
writeFileSync(OUT, `${JSON.stringify({ source, operations, $defs: definitions }, null, 2)}\n`);
