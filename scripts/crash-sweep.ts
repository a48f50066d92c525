/**
 * The simulation's question, put to the real bundle: it is stopped at each of its requests, in each way that a request can end badly;
 * one more run must bring everything in order, and one after that must have nothing to do. Takes some minutes.
 *   node scripts/crash-sweep.ts [push] [rotate] ['cut, request done' …]
 */
import { here, LOCK, MINUTE, manifest, secret, World } from '../__tests__/acceptance/world.ts';
import type { LoggedRequest } from '../__tests__/support/github/server.ts';

const MANIFEST = manifest(
  secret('shared', {
    kind: 'random_string',
    config: 'length: 40',
    targets: [here('SHARED', 'repository: acme/app'), here('SHARED', 'repository: acme/web')],
  }),
  secret('part', { config: 'length: 40, special: false' }),
  secret('url', { kind: 'static', config: 'default: "https://app:{{ part }}@host"' }),
);

/** `killed`: the run ends while the request is under way. `cut`: the run lives on without an answer. `denied`: its tokens end there. */
const WAYS = [
  'killed, request lost',
  'killed, request done',
  'cut, request lost',
  'cut, request done',
  'denied',
] as const;
type Way = (typeof WAYS)[number];
type Event = 'push' | 'rotate';

const ROTATE = { inputs: { command: 'rotate', rotate: 'shared, part' } };
const say = (text: string) => process.stdout.write(`${text}\n`);

/** What is wrong after one bad end, or `undefined` where the run never got to so many requests. */
async function ended(event: Event, way: Way, nth: number): Promise<readonly string[] | undefined> {
  const world = await World.start({ manifest: MANIFEST });
  world.server.addRepository('acme/web');
  try {
    if (event === 'rotate') {
      await world.run('push');
      world.server.clock.advance(MINUTE);
    }
    let stop: ((signal: NodeJS.Signals) => void) | undefined;
    let seen = 0;
    const met = () => {
      seen += 1;
      if (seen === nth && way.startsWith('killed')) stop?.('SIGKILL');
    };
    world.server.before(/./, met, Number.POSITIVE_INFINITY);
    if (way === 'denied')
      world.server.fail({ match: /./, skip: nth - 1, status: 401, times: Number.POSITIVE_INFINITY });
    else if (way.endsWith('lost')) world.server.fail({ match: /./, skip: nth - 1 });
    else if (way.startsWith('cut')) world.server.fail({ match: /./, skip: nth - 1, when: 'after' });
    await world.run('push', {
      ...(event === 'rotate' ? ROTATE : {}),
      started: (kill) => {
        stop = kill;
      },
    });
    if (seen < nth) return undefined;
    const at = world.server.requests.at(-1) as LoggedRequest;
    world.server.clearFaults();
    world.server.clock.advance(12 * MINUTE);
    const wrong = await disorder(world);
    return wrong.map((what) => `${event}, ${way}, request ${nth} (${at.method} ${at.path}): ${what}`);
  } finally {
    await world.close();
  }
}

function stateOf(world: World): World['state'] | undefined {
  return world.repository.text(world.lane.stateBranch, LOCK) === undefined ? undefined : world.state;
}

/** What one more run leaves in disorder. */
async function disorder(world: World): Promise<string[]> {
  const wrong: string[] = [];
  const healed = await world.run('push');
  if (healed.code !== 0 || healed.outputs['exit-code'] !== '0')
    wrong.push(`the next run ended with ${healed.code}, exit-code ${healed.outputs['exit-code']}\n${healed.emitted}`);
  const web = world.server.repositories.get('acme/web');
  if (world.value('SHARED') === undefined || world.value('SHARED') !== web?.secrets.get('SHARED')?.value)
    wrong.push('the two repositories are apart');
  if (world.value('URL') !== `https://app:${world.value('PART')}@host`)
    wrong.push('the derived secret is apart from its part');
  const state = stateOf(world);
  if (state === undefined) wrong.push('there is no state');
  if (state?.lease !== undefined) wrong.push('a lease is left');
  for (const [name, record] of Object.entries(state?.secrets ?? {})) {
    if (record.pending) wrong.push(`${name} is pending`);
    const numbers = record.history.map(({ generation }) => generation);
    if (new Set(numbers).size !== numbers.length) wrong.push(`${name} has used a number twice`);
    for (const target of Object.values(record.targets))
      if (target.state !== 'held' || target.generation !== record.generation) wrong.push(`${name} is ${target.state}`);
  }
  const before = world.everything();
  const idle = await world.run('push');
  if (idle.code !== 0 || idle.outputs['changed'] !== 'false' || world.everything() !== before)
    wrong.push('the run after that was not idle');
  try {
    world.check();
  } catch (error) {
    wrong.push(String(error));
  }
  return wrong;
}

const chosen = process.argv.slice(2).filter((name): name is Event => name === 'push' || name === 'rotate');
let ends = 0;
const wrong: string[] = [];
const ways = process.argv.slice(2).filter((name): name is Way => (WAYS as readonly string[]).includes(name));
for (const event of chosen.length > 0 ? chosen : (['push', 'rotate'] as const)) {
  for (const way of ways.length > 0 ? ways : WAYS) {
    for (let nth = 1; ; nth += 1) {
      const found = await ended(event, way, nth);
      if (found === undefined) break;
      ends += 1;
      for (const each of found) say(each);
      wrong.push(...found);
    }
    say(`${event}, ${way}: ${ends} ends so far, ${wrong.length} wrong`);
  }
}
say(`${ends} bad ends of the real bundle, ${wrong.length} wrong afterwards`);
process.exitCode = wrong.length === 0 ? 0 : 1;
