import { describe, expect, it } from 'vitest';
import type { ContainerUse } from '../../../src/core/catalog.ts';
import { githubProvider } from '../../../src/providers/github/catalog.ts';

interface Use {
  readonly kind?: string;
  readonly again?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
}

function use(listed: number, written: number, { kind = 'github_secret', again = false, settings }: Use = {}) {
  const address = { store: `github/${kind}`, container: 'acme', ...(settings === undefined ? {} : { settings }) };
  return { kind, listed, written: Array.from({ length: written }, () => ({ address, again })) };
}

const floor = (...containers: ContainerUse[]) => githubProvider.requestFloor?.(containers);
const floorOf = (listed: number, written: number, more: Use = {}) => floor(use(listed, written, more));

describe('the fewest requests of a scope', () => {
  it('is one list a hundred secrets where nothing is written, and one even for none', () => {
    expect(floorOf(0, 0)).toBe(1);
    expect(floorOf(100, 0)).toBe(1);
    expect(floorOf(101, 0)).toBe(2);
  });

  it('adds the key, each write and one closing list a call of sixty writes', () => {
    expect(floorOf(0, 1)).toBe(1 + 1 + 1 + 1);
    expect(floorOf(0, 60)).toBe(1 + 1 + 60 + 1);
    expect(floorOf(0, 61)).toBe(1 + 1 + 61 + 2);
    expect(floorOf(100, 1)).toBe(1 + 1 + 1 + 2);
  });

  it('has a page for what is there already, also where it is written again', () => {
    expect(floorOf(100, 1, { again: true })).toBe(2 + 1 + 1 + 2);
  });

  it('of variables is one list thirty, and no key', () => {
    expect(floorOf(30, 0, { kind: 'github_variable' })).toBe(1);
    expect(floorOf(31, 0, { kind: 'github_variable' })).toBe(2);
    expect(floorOf(0, 2, { kind: 'github_variable' })).toBe(1 + 2 + 1);
  });

  it('of an organization has one look at those who have access now, and each declared repository once', () => {
    const kind = 'github_organization_secret';
    const settings = { organization: 'acme', access: { repositories: ['app', 'lib'] } };
    expect(floorOf(0, 2, { kind, settings })).toBe(1 + 1 + 2 + 1 + 2);
    expect(floorOf(0, 2, { kind, settings, again: true })).toBe(1 + 1 + 2 + 1 + 2 + 2);
    expect(
      floorOf(0, 1, { kind, settings: { organization: 'acme', access: { visibility: 'all' } }, again: true }),
    ).toBe(4);
  });

  it('of deploy keys is one look before the writes, and one more request for each that is replaced', () => {
    const kind = 'github_deploy_key';
    expect(floorOf(1, 2, { kind })).toBe(1 + 1 + 2);
    expect(floorOf(1, 2, { kind, again: true })).toBe(1 + 1 + 2 + 2);
  });

  it('is counted apart for every scope', () => {
    expect(floor()).toBe(0);
    expect(floor(use(1, 0), use(1, 1))).toBe(1 + 4);
  });

  it('lists once more for each save where secrets go to many repositories at once', () => {
    const scopes = Array.from({ length: 10 }, () => ({ ...use(0, 100), spread: 10 }));
    expect(floor(...scopes)).toBe(10 * (1 + 1 + 100 + 5));
  });

  it.each([
    [0, 1],
    [100, 1],
    [101, 3],
    [250, 4],
  ])('has %i repositories to select from in %i requests', (count, requests) => {
    expect(githubProvider.requestFloor?.([], [count])).toBe(requests);
  });
});
