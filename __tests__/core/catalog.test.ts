import { describe, expect, it } from 'vitest';
import {
  type Catalog,
  findTargetKind,
  type ProviderKind,
  scopeOfTarget,
  type TargetKind,
} from '../../src/core/catalog.ts';
import type { Scope } from '../../src/core/model.ts';
import { catalog as ours } from '../../src/providers/catalog.ts';

const target = (kind: string, scope: Scope) => ({ kind, scope }) as TargetKind;
const provider = (kind: string, ...targets: TargetKind[]): ProviderKind => ({
  kind,
  targets,
  planned: [],
  available: targets.length > 0,
});
const catalog: Catalog = {
  ...ours,
  providers: new Map(
    [
      provider('desk', target('drawer', 'workspace'), target('shelf', 'workspace')),
      provider('cloud', target('box', 'remote')),
      provider('both', target('here', 'workspace'), target('there', 'remote')),
      provider('planned'),
    ].map((each) => [each.kind, each]),
  ),
};

describe('the scope of a target that is no longer declared', () => {
  it('is that of its kind', () => {
    expect(scopeOfTarget(catalog, 'desk/drawer/a.env#KEY')).toBe('workspace');
    expect(scopeOfTarget(catalog, 'cloud/box/acme/app#KEY')).toBe('remote');
    expect(scopeOfTarget(catalog, 'both/here/a.env#KEY')).toBe('workspace');
    expect(scopeOfTarget(catalog, 'both/there/a#KEY')).toBe('remote');
  });

  it('is that of all kinds of its provider where a newer version left a kind that this one does not know', () => {
    expect(scopeOfTarget(catalog, 'desk/pocket/a.env#KEY')).toBe('workspace');
    expect(scopeOfTarget(catalog, 'cloud/bag/acme/app#KEY')).toBe('remote');
  });

  it('is remote wherever that is not certain, so that the lane does not lose sight of it', () => {
    expect(scopeOfTarget(catalog, 'both/elsewhere/a#KEY')).toBe('remote');
    expect(scopeOfTarget(catalog, 'planned/thing/a#KEY')).toBe('remote');
    expect(scopeOfTarget(catalog, 'nobody/thing/a#KEY')).toBe('remote');
    expect(scopeOfTarget(catalog, 'desk')).toBe('remote');
  });

  it('is the workspace for every file of this machine', () => {
    expect(scopeOfTarget(ours, 'local/file/.env#KEY')).toBe('workspace');
    expect(scopeOfTarget(ours, 'local/template/config/app.yml#app.value')).toBe('workspace');
    expect(scopeOfTarget(ours, 'github/github_secret/acme/app#KEY')).toBe('remote');
  });
});

describe('a kind of target', () => {
  it('is found under its provider only', () => {
    expect(findTargetKind(catalog, 'desk', 'drawer')?.scope).toBe('workspace');
    expect(findTargetKind(catalog, 'cloud', 'drawer')).toBeUndefined();
    expect(findTargetKind(catalog, 'nobody', 'drawer')).toBeUndefined();
  });
});
