import { describe, expect, it } from 'vitest';
import { plan } from '../../src/core/plan.ts';
import { quotaOf } from '../../src/engine/quota.ts';
import { inputOf } from '../core/planning.ts';
import { accepted } from '../manifest/support.ts';

const manifestOf = (secrets: number) =>
  accepted(
    `secrets:\n${Array.from(
      { length: secrets },
      (_, n) =>
        `  - {name: s${n}, kind: uuid, targets: [{provider: github, kind: github_secret, config: {repo: r${n % 9}}}, {provider: local, kind: file, config: {path: .env}}]}\n`,
    ).join('')}`,
  );

function usesOf(secrets: number) {
  const manifest = manifestOf(secrets);
  const absent = new Map(
    manifest.secrets.flatMap(({ targets }) => targets.map(({ id }) => [id, { kind: 'absent' }] as const)),
  );
  return quotaOf(manifest, plan({ ...inputOf(manifest.secrets, {}, absent), manifest }));
}

describe('the quota that a plan takes', () => {
  it('is nothing to speak of where all writes go out at once', () => {
    expect(usesOf(80)).toEqual([]);
  });

  it('is told for the platform that has one, with the time that it takes at least', () => {
    expect(usesOf(600)).toEqual([{ provider: 'github', writes: 600, least: 3_660_000 }]);
  });
});
