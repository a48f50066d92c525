import type { ContainerUse } from '../../core/catalog.ts';
import { settingsOf } from './place.ts';

/** Secrets that one list call tells of. */
export const SECRETS_A_PAGE = 100;
/** Parameters that one call describes. */
export const PARAMETERS_A_PAGE = 50;

/** The fewest requests that the calls of AWS allow: lists by the page, as if all were in one region, and what each write needs. */
export function awsFloor(containers: readonly ContainerUse[]): number {
  const parameters = containers.filter(({ kind }) => kind === 'ssm_parameter').length;
  const pages =
    Math.ceil((containers.length - parameters) / SECRETS_A_PAGE) + Math.ceil(parameters / PARAMETERS_A_PAGE);
  return containers.reduce((sum, use) => sum + writesOf(use), pages);
}

/**
 * One request for what is made. For a secret that is there three, on condition: the value, its stage, its mark; for a parameter one, and
 * one more for its tags. The others in an object have to be read before, to be kept.
 */
function writesOf({ kind, listed, written }: ContainerUse): number {
  const [first] = written;
  if (first === undefined) return 0;
  if (listed === 0 && written.every(({ again }) => !again)) return 1;
  const object = first.address.key === undefined ? 0 : 1;
  if (kind !== 'ssm_parameter') return 3 + object;
  return 1 + object + (settingsOf(first.address).tags === undefined ? 0 : 1);
}
