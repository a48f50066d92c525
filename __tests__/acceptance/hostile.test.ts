import { describe, expect } from 'vitest';
import { proseOf, REFERENCES, rendered, tagsOf } from '../support/gfm.ts';
import { scenario } from './scenario.ts';
import { manifest, secret, type World } from './world.ts';

const WORDS = [
  '$(id)',
  '`x` [a](javascript:alert(1)) <img src=x> @octocat #12',
  'x\n::set-output name=changed::no\r\n##[error]y',
  '\u202egnp.exe <!-- https://evil.example',
];

/** Of what GitHub shows: no markup of theirs, no mention, no reference, no link but our own. */
function harmless(markdown: string): void {
  const html = rendered(markdown);
  const ours = /^<a href="https:\/\/github\.com\/acme\/app\/(?:pull\/\d+|actions\/runs\/\d+)">$/;
  for (const tag of tagsOf(html)) if (/^<(a|img|script|input) /i.test(tag)) expect(tag).toMatch(ours);
  for (const reference of REFERENCES) expect(proseOf(html)).not.toMatch(reference);
}

/** Of the log: no command but those that the runner's own protocol is for. */
function commands(stdout: string): string[] {
  return [
    ...new Set([...stdout.matchAll(/^\s*(?:::([\w-]+)[ :]|##\[([\w-]+))/gm)].map(([, name, old]) => name ?? old ?? '')),
  ].filter((name) => !['add-mask', 'error', 'warning', 'notice'].includes(name));
}

describe('what others call things', () => {
  for (const word of WORDS) {
    scenario(
      `reaches nobody as more than text: ${JSON.stringify(word)} as a login, a branch, and a server's answer`,
      { manifest: manifest(secret('api_key'), secret('other')) },
      async (world: World) => {
        world.server.fail({ match: /^PUT .*\/secrets\/OTHER$/, status: 422, message: word, times: 9 });
        const { code, stdout, summary, outputs } = await world.run('push', { env: { GITHUB_ACTOR: word } });
        expect(code).toBe(6);
        expect(commands(stdout)).toEqual([]);
        harmless(summary);
        harmless(world.pull.body);
        expect(world.pull.title).toBe('Update the record of secrets: 1 made');
        expect(outputs['exit-code']).toBe('6');
        for (const commit of world.server.requests.filter(({ operation }) => operation === 'createCommitOnBranch'))
          expect(JSON.parse(commit.body ?? '{}').variables.input.message.headline).toMatch(/^[A-Za-z ,:.[\]0-9]+$/);
        const elsewhere = await world.run('push', { ref: `refs/heads/${word}`, env: { GITHUB_ACTOR: word } });
        expect(commands(elsewhere.stdout)).toEqual([]);
        harmless(elsewhere.summary);
      },
    );
  }
});
