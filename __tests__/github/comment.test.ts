import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stickyComment } from '../../src/github/comment.ts';
import { expectNoViolations, type FakeGitHub, startGitHub } from '../support/github/server.ts';
import { apiFor, never } from './lane-fixture.ts';

let server: FakeGitHub;

beforeEach(async () => {
  server = await startGitHub();
  server.addToken('bot', { kind: 'actions', contents: 'read', pull_requests: 'write' });
  server.addToken('app', { kind: 'app', contents: 'read', pull_requests: 'write' });
  server.addToken('alice', { login: 'alice', contents: 'read', pull_requests: 'write' });
  server.pushCommit('topic', { a: '1' });
  server.repository.openPull({ head: 'topic', base: 'main', title: 'T', user: server.account('alice') });
});

afterEach(async () => {
  await server.close();
  expectNoViolations(server);
});

const MARKER = '<!-- m -->';
const bodies = () => server.repository.comments.map(({ user, body }) => [user.login, body.split('\n')[0]]);

function say(text: string, token = 'bot', make?: boolean) {
  return stickyComment(apiFor(server, token), 'acme/app', 1, MARKER, text, never, make);
}

describe('the one comment of a lane', () => {
  test.each(['bot', 'app', 'alice'])('is made once and changed in place by the token of %s', async (token) => {
    expect([await say('one', token), await say('one', token), await say('two', token)]).toEqual([
      'created',
      'kept',
      'updated',
    ]);
    expect(bodies()).toEqual([[expect.any(String), 'two']]);
  });

  test('is not the one in which somebody else planted our marker', async () => {
    server.repository.comment(1, `looks good ${MARKER}`, server.account('mallory'));
    expect([await say('one'), await say('two')]).toEqual(['created', 'updated']);
    expect(bodies()).toEqual([
      ['mallory', `looks good ${MARKER}`],
      ['github-actions[bot]', 'two'],
    ]);
  });

  test('is not that of another bot, and not a person\u2019s where GitHub does not say who we are', async () => {
    await say('theirs', 'app');
    expect(await say('ours')).toBe('created');
    server.repository.comments.length = 0;
    server.repository.comment(1, MARKER, server.account('mallory'));
    for (const text of ['one', 'two']) {
      server.fail({ match: /POST \/graphql viewer/, status: 403 });
      await say(text);
    }
    expect(bodies()).toEqual([
      ['mallory', MARKER],
      ['github-actions[bot]', 'two'],
    ]);
  });

  test('is only changed, and not made, where there is nothing to tell', async () => {
    expect(await say('nothing', 'bot', false)).toBe('none');
    await say('something');
    expect(await say('nothing', 'bot', false)).toBe('updated');
    expect(bodies()).toEqual([['github-actions[bot]', 'nothing']]);
  });
});
