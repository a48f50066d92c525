import type { DesiredSecret } from '../core/model.ts';
import type { FaultList, Place } from './faults.ts';

/**
 * Secrets in such an order that parts come before what is made from them, and otherwise as written. A cycle is reported once, with
 * the way around it.
 */
export function inDependencyOrder(
  secrets: readonly DesiredSecret[],
  faults: FaultList,
  place: (secret: DesiredSecret) => Place,
): readonly DesiredSecret[] {
  if (secrets.every(({ parts }) => parts.length === 0)) return secrets;
  const byName = new Map(secrets.map((secret) => [secret.name, secret]));
  const ordered: DesiredSecret[] = [];
  const state = new Map<DesiredSecret, 'open' | 'done'>();
  // Not by recursion: a chain may be as long as the manifest.
  for (const root of secrets) {
    const way: { readonly secret: DesiredSecret; next: number }[] = [];
    if (state.get(root) === undefined) way.push({ secret: root, next: 0 });
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const { secret } = top;
      state.set(secret, 'open');
      const name = secret.parts[top.next];
      const part = name === undefined ? undefined : byName.get(name);
      top.next += 1;
      if (name === undefined) {
        state.set(secret, 'done');
        ordered.push(secret);
        way.pop();
      } else if (part !== undefined && state.get(part) === 'open') {
        const names = way.map((step) => step.secret.name);
        const cycle = [...names.slice(names.indexOf(part.name)), part.name].join(' → ');
        faults.add(
          'MANIFEST_CYCLE',
          place(secret),
          `the secret ${JSON.stringify(secret.name)} is made from itself: ${cycle}`,
          {
            hint: 'let one of them be made from something else',
          },
        );
      } else if (part !== undefined && state.get(part) === undefined) {
        way.push({ secret: part, next: 0 });
      }
    }
  }
  return ordered;
}
