import { configSchema, type Generator, type RandomSource } from './generator.ts';

const DEFAULTS = { version: 4 };

/** A UUID: version 4, or version 7, which begins with the time it was made. */
export const uuid: Generator = {
  kind: 'uuid',
  available: true,
  summary: 'A UUID, version 4 or 7 (RFC 9562).',
  defaults: DEFAULTS,
  configSchema: configSchema({
    version: {
      enum: [4, 7],
      default: 4,
      description: '4: all random. 7: sorts by time, and tells when it was made.',
    },
  }),
  entropyBits: (config) => (version(config) === 7 ? 74 : 122),
  check(config) {
    const wanted = version(config);
    if (wanted === 4 || wanted === 7) return [];
    return [{ severity: 'error', key: 'version', message: 'version is not one that is known', hint: 'allowed: 4, 7' }];
  },
  generate(config, random, now) {
    switch (version(config)) {
      case 4:
        return format(sixteen(random), 4);
      case 7:
        return format(withTime(sixteen(random), now), 7);
      default:
        throw new RangeError('version is not one that is known');
    }
  },
  patterns: (config) => [
    new RegExp(`^[0-9a-f]{8}-[0-9a-f]{4}-${version(config)}[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`),
  ],
};

function version(config: Readonly<Record<string, unknown>>): number {
  return Number(config['version'] ?? DEFAULTS.version);
}

function sixteen(random: RandomSource): Uint8Array {
  const bytes = Uint8Array.from(random.bytes(16));
  if (bytes.length !== 16) throw new RangeError('the random source gave too few bytes');
  return bytes;
}

function withTime(bytes: Uint8Array, now: Date): Uint8Array {
  let milliseconds = now.getTime();
  for (let i = 5; i >= 0; i -= 1) {
    bytes[i] = milliseconds % 256;
    milliseconds = Math.floor(milliseconds / 256);
  }
  return bytes;
}

function format(bytes: Uint8Array, number: number): string {
  bytes[6] = ((bytes[6] as number) & 0x0f) | (number << 4);
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
