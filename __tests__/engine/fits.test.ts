import { describe, expect, it } from 'vitest';
import type { Making } from '../../src/core/model.ts';
import { SecretValue } from '../../src/core/secret-value.ts';
import { fitsDefinition, fitsOf } from '../../src/engine/fits.ts';
import { Bench } from './bench.ts';

const hex: Making = { how: 'generate', kind: 'random_string', config: { length: 8, charset: 'hex' } };

describe('whether a value fits its definition', () => {
  it.each<[string, Making, string, boolean | undefined]>([
    ['a value that the generator could make', hex, '0123abcd', true],
    ['one that it never makes', hex, '0123ABCD', false],
    ['a typed value that matches its validation', { how: 'human', validation: '^sk_' }, 'sk_live_1', true],
    ['a typed value that does not', { how: 'human', validation: '^sk_' }, 'pk_live_1', false],
    ['a typed value without validation', { how: 'human' }, 'anything', undefined],
    ['what a script printed', { how: 'generate', kind: 'script', config: {} }, 'anything', undefined],
    ['what a source said', { how: 'source', kind: 'env', config: { name: 'X' } }, 'anything', undefined],
  ])('of %s is told', (_, making, value, fits) => {
    expect(fitsDefinition(making, new SecretValue(value))).toBe(fits);
  });

  it('is not told by a definition that changed since the intent was written down', () => {
    const { manifest } = new Bench([{ targets: ['gitlab'], making: hex }]);
    const fits = fitsOf(manifest);
    const value = new SecretValue('not hex');
    const [secret] = manifest.secrets;
    expect(fits('s', 'value', secret?.valueDigest, value)).toBe(false);
    expect(fits('s', 'value', 'd1:before', value)).toBeUndefined();
    expect(fits('gone', 'value', 'd1:0', value)).toBeUndefined();
  });
});
