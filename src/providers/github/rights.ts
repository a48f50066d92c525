import type { Right } from '../../core/catalog.ts';
import type { DesiredTarget } from '../../core/model.ts';
import { placeOf, settingsOf } from './place.ts';
import { goodsOf, nameOf, shelfOf } from './shelf.ts';

/** The rights that GitHub wants of a token for delivering to a target. Pure. */
export function rightsOf(target: DesiredTarget): readonly Right[] {
  const { kind, address } = target;
  const place = placeOf(address);
  const goods = goodsOf.get(kind);
  if (goods === undefined) {
    return /deploy_key/.test(kind) && target.available
      ? [{ name: 'administration', level: 'write', what: `the deploy keys of ${nameOf(place)}` }]
      : [];
  }
  const { purpose } = shelfOf(goods, place);
  const [name = '', level = ''] = purpose.right.split(': ');
  const right: Right = { name, level: level === 'read' ? 'read' : 'write', what: purpose.what };
  if (settingsOf(address).createEnvironment !== true) return [right];
  return [right, { name: 'administration', level: 'write', what: `creating ${nameOf(place)}` }];
}
