import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { generatorKinds, sourceKinds } from '../../src/generators/catalog.ts';
import { findGenerator } from '../../src/generators/registry.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });

describe('the kinds of generator', () => {
  it.each(generatorKinds.map((kind) => [kind.kind, kind] as const))(
    '%s has a schema that accepts its own defaults',
    (_, kind) => {
      const validate = ajv.compile(kind.configSchema);
      const needed = kind.kind === 'script' ? { command: 'make-it' } : {};
      expect(validate({ ...kind.defaults, ...needed }), JSON.stringify(validate.errors)).toBe(true);
      expect(kind.check?.({ ...kind.defaults, ...needed }) ?? []).toEqual([]);
    },
  );

  it('refuse a config key that they do not know', () => {
    for (const kind of generatorKinds.filter(({ available }) => available)) {
      expect(ajv.compile(kind.configSchema)({ command: 'x', lenght: 3 }), kind.kind).toBe(false);
    }
  });

  it('have no name twice', () => {
    const names = [...generatorKinds, ...sourceKinds].map(({ kind }) => kind);
    expect(new Set(names).size).toBe(names.length);
  });

  it('that are available are those of the issue, and those made from randomness can be found', () => {
    expect(generatorKinds.filter(({ available }) => available).map(({ kind }) => kind)).toEqual([
      'random_password',
      'random_string',
      'uuid',
      'passphrase',
      'static',
      'script',
    ]);
    expect(['random_password', 'random_string', 'uuid', 'passphrase'].map((kind) => findGenerator(kind)?.kind)).toEqual(
      ['random_password', 'random_string', 'uuid', 'passphrase'],
    );
    expect(findGenerator('static')).toBeUndefined();
  });
});

describe('static', () => {
  const kind = generatorKinds.find((one) => one.kind === 'static');

  it('refuses a validation that cannot be read, and default beside value', () => {
    expect(kind?.check?.({ validation: '(' })?.map(({ key }) => key)).toEqual(['validation']);
    expect(kind?.check?.({ default: 'a', value: 'b' })?.map(({ key }) => key)).toEqual(['value']);
  });
});

describe('rotation_period inside the config of static', () => {
  it('is accepted with a warning, since the example of SecretZero has it', () => {
    const kind = generatorKinds.find((one) => one.kind === 'static');
    const config = { validation: '^a', rotation_period: '90d' };
    expect(ajv.compile(kind?.configSchema ?? false)(config)).toBe(true);
    expect(kind?.check?.(config)?.map(({ severity, key }) => [severity, key])).toEqual([
      ['warning', 'rotation_period'],
    ]);
  });
});

describe('script', () => {
  const kind = generatorKinds.find((one) => one.kind === 'script');

  it('refuses a shell and warns of a command with a blank', () => {
    expect(kind?.check?.({ command: 'x', shell: true })?.map(({ severity, key }) => [severity, key])).toEqual([
      ['error', 'shell'],
    ]);
    expect(kind?.check?.({ command: 'openssl rand' })?.map(({ severity, key }) => [severity, key])).toEqual([
      ['warning', 'command'],
    ]);
  });
});
