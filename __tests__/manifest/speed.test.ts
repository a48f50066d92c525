import { describe, expect, it } from 'vitest';
import { load } from './support.ts';

function manifest(count: number): string {
  const secrets = Array.from(
    { length: count },
    (_, index) => `  - name: SECRET_${index}
    kind: random_string
    description: The ${index}th secret
    rotation_period: 90d
    config:
      length: 32
      charset: alphanumeric
    targets:
      - provider: local
        kind: file
        config:
          path: .env.{{ var.env }}
          format: dotenv
    labels:
      team: platform
`,
  );
  return `version: "1.0"\nvariables:\n  env: prod\nsecrets:\n${secrets.join('')}`;
}

function cost(text: string): number {
  const start = process.cpuUsage();
  expect(load(text).faults).toEqual([]);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('the cost of a manifest', () => {
  it('grows with its secrets, not with their square', () => {
    const [small, large] = [manifest(1000), manifest(10_000)];
    cost(small);
    const one = Math.min(cost(small), cost(small), cost(small));
    expect(cost(large)).toBeLessThan(12 * Math.max(one, 60));
  });

  it('is paid again for the places only when there is a fault', () => {
    const text = manifest(1000);
    cost(text);
    const start = process.cpuUsage();
    expect(load(text.replaceAll('charset: alphanumeric', 'charzet: x')).faults).toHaveLength(1000);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2500);
  });
});
