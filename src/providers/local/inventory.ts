import { posix } from 'node:path';
import type { Inventory } from '../../core/inventory.ts';

/** Keys of files, by paths from the root of the repository. */
export const localInventory: Inventory = {
  lists: false,
  nameOf({ kind, address }, { folder }) {
    if (kind !== 'file' || address.key === undefined) return undefined;
    const path = posix.join(folder, address.container.replace(/^local:/, ''));
    return { category: 'env', name: address.key, scope: { kind: 'file', name: path } };
  },
  targetFor({ category, name, scope }, { folder }) {
    if (category !== 'env' || scope.kind !== 'file') return undefined;
    const path = posix.relative(folder === '' ? '.' : folder, scope.name ?? '');
    // A manifest reaches what is below it, and a path that it would take for a template cannot be written in it.
    if (path.startsWith('../') || /\p{Cc}|\$\{|\{\{/u.test(path)) return undefined;
    return { kind: 'file', config: { path, key: name } };
  },
};
