import { describe, expect, it } from 'vitest';
import { countRequests } from '../../src/engine/requests.ts';
import { Fleet } from './fleet.ts';

const REPOSITORIES = 10;
const SECRETS = 100;

describe('1,000 secrets in 10 repositories', () => {
  it('are observed and synced for the first time, and then left alone, with the published floor of requests', async () => {
    const names = Array.from({ length: REPOSITORIES }, (_, i) => `acme/svc-${i}`);
    const fleet = await Fleet.start(names);
    const secrets = Array.from(
      { length: SECRETS },
      (_, i) =>
        `  - name: secret_${i}\n    kind: random_password\n    targets:\n      - {provider: github, kind: github_secret, config: {repos: {names: "svc-*"}}}\n`,
    );
    await fleet.declare(`secrets:\n${secrets.join('')}`);
    const place = { state: false, proposal: 'none' } as const;

    const first = await fleet.run();
    expect(first.outcomes?.filter(({ result }) => result !== 'done')).toEqual([]);
    for (const name of names) expect(fleet.server.repositories.get(name)?.secrets.list()).toHaveLength(SECRETS);
    const count = countRequests(first, first.requests, place);
    expect(count.planned).toBe(count.floor);
    expect(fleet.server.requests).toHaveLength(count.floor);
    expect(fleet.server.requests.filter(({ status }) => status >= 400)).toEqual([]);

    const second = await fleet.run();
    expect(second.plan.changes).toBe(false);
    expect(countRequests(second, second.requests, place)).toEqual({ planned: 11, floor: 11 });
  });
});
