import type { GeneratorKind } from '../core/catalog.ts';

/** Where randomness comes from. The platform gives the operating system's; tests give bytes that they know. */
export interface RandomSource {
  /** `count` bytes, each value equally likely and independent of the others. */
  bytes(count: number): Uint8Array;
}

export type GeneratorConfig = Readonly<Record<string, unknown>>;

/** A kind whose values are made here, from randomness alone. */
export interface Generator extends GeneratorKind {
  /**
   * A new value for a config that `check` has no error for; defaults need not be filled in. `now` is for kinds that carry a time.
   * Throws RangeError for a config that `check` refuses: it is never silently bent into one that works.
   */
  generate(config: GeneratorConfig, random: RandomSource, now: Date): string | Promise<string>;
  /** What every value of this config matches, as a whole each: a value that does not was never made by it. */
  patterns(config: GeneratorConfig): readonly RegExp[];
}

/** JSON Schema of a config with these properties and no others. */
export function configSchema(
  properties: Readonly<Record<string, unknown>>,
  required: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties,
  };
}
