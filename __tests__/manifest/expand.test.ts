import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../src/core/errors.ts';
import { EMPTY_RECORD, type SecretRecord } from '../../src/core/lock.ts';
import type { Resolution } from '../../src/core/selector.ts';
import { expandSelectors } from '../../src/manifest/expand.ts';
import { catalog } from '../../src/providers/catalog.ts';
import { accepted, secretOf } from './support.ts';

const MANIFEST = accepted(
  'secrets:\n  - {name: token, kind: random_password, targets: [{provider: github, kind: github_secret, config: {repos: {names: "svc-*"}}}]}\n',
);
const HOLDER = 'github/github_secret/acme/{named svc-*}#TOKEN';
const id = (repository: string, key = 'TOKEN') => `github/github_secret/${repository}#${key}`;
const refused = new ProviderError('FORBIDDEN', 'not allowed');

function expand(resolution: Resolution | undefined, record: Partial<SecretRecord> = {}) {
  const [target] = secretOf(MANIFEST, 'token').targets;
  if (!target?.selector) throw new Error('no selector');
  const resolutions = new Map(resolution === undefined ? [] : [[target.selector, resolution]]);
  const lockfile = { manifest: 'm', secrets: { token: { ...EMPTY_RECORD, ...record } } };
  const { manifest, unreadable, selections } = expandSelectors(MANIFEST, lockfile, resolutions, catalog);
  return {
    ids: secretOf(manifest, 'token').targets.map((each) => each.id),
    unreadable: [...unreadable.keys()],
    state: selections[0]?.state,
  };
}

const selected = (...repos: string[]) => ({ configs: repos.map((repo) => ({ owner: 'acme', repo })), among: 9 });
const held = { generation: 1, field: 'value', state: 'held' } as const;
const recorded: Partial<SecretRecord> = {
  generation: 1,
  targets: {
    [id('acme/svc-b')]: held,
    [id('acme/web')]: held,
    [id('other/svc-b')]: held,
    [id('acme/svc-c', 'ELSE')]: held,
    [id('acme/svc-gone')]: { ...held, state: 'removed' },
  },
};

describe('a manifest whose selectors are resolved', () => {
  it('has the same targets in the same order, whatever the order of the answer', () => {
    const sorted = ['svc-a', 'svc-b', 'svc-c'].map((name) => id(`acme/${name}`));
    expect(expand(selected('svc-c', 'svc-a', 'svc-b'))).toEqual({ ids: sorted, unreadable: [], state: 'selected' });
    expect(expand(selected('svc-a', 'svc-b', 'svc-c'), recorded).ids).toEqual(sorted);
  });

  const all = [id('acme/svc-b'), id('acme/svc-c', 'ELSE'), id('acme/web'), id('other/svc-b'), HOLDER];

  it('keeps all that the lockfile has of this kind where it was asked in vain, also what it could not have selected', () => {
    const kept = all;
    expect(expand(refused, recorded)).toEqual({ ids: kept, unreadable: kept, state: 'failed' });
    expect(expand({ configs: [], among: 3 }, recorded)).toEqual({ ids: kept, unreadable: kept, state: 'empty' });
    expect(expand(undefined, recorded)).toEqual({ ids: kept, unreadable: [], state: 'unasked' });
  });

  it('keeps the targets of a write that was begun, and not those of a removal', () => {
    const begun = { kind: 'absent' } as const;
    const targets = { [id('acme/svc-x')]: begun, [id('acme/svc-y')]: { ...begun, remove: true } as const };
    const pending = { targets } as unknown as NonNullable<SecretRecord['pending']>;
    expect(expand(refused, { pending }).ids).toEqual([id('acme/svc-x'), HOLDER]);
  });

  it('has a place holder that blocks, where the lockfile has nothing and it was asked in vain', () => {
    expect(expand(refused)).toEqual({ ids: [HOLDER], unreadable: [HOLDER], state: 'failed' });
  });

  it('has no target where nothing is selected and nothing ever was', () => {
    expect(expand({ configs: [], among: 3 })).toEqual({ ids: [], unreadable: [], state: 'empty' });
  });

  it('leaves to another selector of the secret what that one answered for', () => {
    const two = accepted(
      'secrets:\n  - {name: token, kind: random_password, targets: [{provider: github, kind: github_secret, config: {repos: {names: "svc-*"}}}, {provider: github, kind: github_secret, config: {repos: {names: "job-*"}}}]}\n',
    );
    const [services, jobs] = secretOf(two, 'token').targets;
    if (!services?.selector || !jobs?.selector) throw new Error('no selectors');
    const resolutions = new Map<NonNullable<typeof services.selector>, Resolution>([
      [services.selector, selected('svc-a')],
      [jobs.selector, { configs: [], among: 9 }],
    ]);
    const targets = { [id('acme/svc-a')]: held, [id('acme/svc-b')]: held, [id('acme/job-x')]: held };
    const lockfile = { manifest: 'm', secrets: { token: { ...EMPTY_RECORD, targets } } };
    const { manifest } = expandSelectors(two, lockfile, resolutions, catalog);
    // A service that is selected no more is no longer declared; the job is kept, since nothing was said of jobs.
    expect(secretOf(manifest, 'token').targets.map((each) => each.id)).toEqual([
      id('acme/svc-a'),
      id('acme/job-x'),
      jobs.id,
    ]);
  });

  it('takes an answer that cannot be a target for a failure, not for a shorter list', () => {
    const kept = all;
    expect(expand(selected('svc-a', 'not a name'), recorded)).toEqual({ ids: kept, unreadable: kept, state: 'failed' });
  });
});
