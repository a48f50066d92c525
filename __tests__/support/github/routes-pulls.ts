import { notFound, Problem, validationFailed } from './model.ts';
import type { FakeRepository } from './repository.ts';
import { REPO, type Routes, route } from './route.ts';
import { accountShape, commentShape, labelShape, pullShape } from './shapes.ts';

const read = { pull_requests: 'read' } as const;
const write = { pull_requests: 'write' } as const;
/** A pull request is an issue too: labels, comments and assignees take either right. */
const either = [{ pull_requests: 'write' }, { issues: 'write' }] as const;
const eitherRead = [{ pull_requests: 'read' }, { issues: 'read' }] as const;
const BODY_LIMIT = 65_536;

function checkBody(body: unknown, resource: string): void {
  if (typeof body === 'string' && body.length > BODY_LIMIT) {
    throw validationFailed([
      { resource, field: 'body', code: 'custom', message: 'body is too long (maximum is 65536 characters)' },
    ]);
  }
}

function pullOf(repository: FakeRepository, number: string | undefined) {
  return repository.pull(Number(number));
}

export const pullRoutes: Routes = {
  [`GET ${REPO}/pulls`]: route(read, (repository, call) => {
    const state = call.query.get('state') ?? 'open';
    const [headOwner, headBranch] = (call.query.get('head') ?? '').split(/:(.*)/s);
    const base = call.query.get('base');
    const ascending = call.query.get('direction') === 'asc';
    const items = repository.pulls
      .filter((pull) => state === 'all' || pull.state === state)
      // Without an owner GitHub ignores the filter.
      .filter(
        (pull) =>
          headBranch === undefined || (pull.head === headBranch && pull.headRepository.split('/')[0] === headOwner),
      )
      .filter((pull) => base === null || pull.base === base)
      .sort((a, b) => (ascending ? a.number - b.number : b.number - a.number))
      .map((pull) => pullShape(repository, pull, call.at, false));
    return { status: 200, page: { items } };
  }),
  [`POST ${REPO}/pulls`]: route(write, (repository, call) => {
    const { token } = call;
    if (token === undefined) throw notFound();
    if (token.kind === 'actions' && !repository.actionsMayCreatePulls) {
      throw new Problem(403, 'GitHub Actions is not permitted to create or approve pull requests.');
    }
    const input = call.body as { title?: string; head: string; base: string; body?: string; draft?: boolean };
    checkBody(input.body, 'PullRequest');
    if (input.draft === true && !repository.hasDrafts)
      throw new Problem(422, 'Draft pull requests are not supported in this repository.');
    const head = input.head.includes(':') ? (input.head.split(':')[1] ?? '') : input.head;
    const pull = repository.openPull({
      title: input.title ?? '',
      head,
      base: input.base,
      ...(input.body === undefined ? {} : { body: input.body }),
      draft: input.draft === true,
      user: token.account,
    });
    return { status: 201, body: pullShape(repository, pull, call.at, true) };
  }),
  [`GET ${REPO}/pulls/{pull_number}`]: route(read, (repository, call) => ({
    status: 200,
    body: pullShape(repository, pullOf(repository, call.params['pull_number']), call.at, true),
  })),
  [`PATCH ${REPO}/pulls/{pull_number}`]: route(write, (repository, call) => {
    const pull = pullOf(repository, call.params['pull_number']);
    const input = call.body as { title?: string; body?: string | null; state?: 'open' | 'closed'; base?: string };
    checkBody(input.body, 'PullRequest');
    if (input.state === 'open' && pull.state === 'closed') repository.reopen(pull);
    if (input.state === 'closed' && pull.state === 'open') repository.closePull(pull);
    if (input.title !== undefined) pull.title = input.title;
    if (input.body !== undefined) pull.body = input.body ?? '';
    if (input.base !== undefined) pull.base = input.base;
    pull.updatedAt = repository.clock.stamp();
    return { status: 200, body: pullShape(repository, pull, call.at, true) };
  }),
  [`POST ${REPO}/pulls/{pull_number}/requested_reviewers`]: route(write, (repository, call) => {
    const pull = pullOf(repository, call.params['pull_number']);
    const { reviewers = [], team_reviewers: teams = [] } = call.body as {
      reviewers?: string[];
      team_reviewers?: string[];
    };
    // One that cannot be asked, and none is; the description has no body for it.
    const asked = [...reviewers, ...teams];
    if (asked.some((name) => name === pull.user.login || repository.outsiders.has(name))) return { status: 422 };
    for (const login of reviewers) pull.reviewers.add(login);
    for (const team of teams) pull.teams.add(team);
    return { status: 201, body: pullShape(repository, pull, call.at, false) };
  }),
  [`GET ${REPO}/issues/{issue_number}/comments`]: route(eitherRead, (repository, call) => {
    const { number } = pullOf(repository, call.params['issue_number']);
    const items = repository.comments
      .filter((comment) => comment.issue === number)
      .map((comment) => commentShape(repository, comment, call.at));
    return { status: 200, page: { items } };
  }),
  [`POST ${REPO}/issues/{issue_number}/comments`]: route(either, (repository, call) => {
    const { number } = pullOf(repository, call.params['issue_number']);
    if (call.token === undefined) throw notFound();
    const { body } = call.body as { body: string };
    checkBody(body, 'IssueComment');
    return {
      status: 201,
      body: commentShape(repository, repository.comment(number, body, call.token.account), call.at),
    };
  }),
  [`GET ${REPO}/issues/comments/{comment_id}`]: route(eitherRead, (repository, call) => {
    const comment = repository.comments.find((each) => each.id === Number(call.params['comment_id']));
    if (comment === undefined) throw notFound();
    return { status: 200, body: commentShape(repository, comment, call.at) };
  }),
  [`PATCH ${REPO}/issues/comments/{comment_id}`]: route(either, (repository, call) => {
    const comment = repository.comments.find((each) => each.id === Number(call.params['comment_id']));
    if (comment === undefined) throw notFound();
    const { body } = call.body as { body: string };
    checkBody(body, 'IssueComment');
    comment.body = body;
    comment.updatedAt = repository.clock.stamp();
    return { status: 200, body: commentShape(repository, comment, call.at) };
  }),
  [`GET ${REPO}/issues/{issue_number}/labels`]: route(eitherRead, (repository, call) => ({
    status: 200,
    page: { items: [...pullOf(repository, call.params['issue_number']).labels].map(labelShape) },
  })),
  [`POST ${REPO}/issues/{issue_number}/labels`]: route(either, (repository, call) => {
    const pull = pullOf(repository, call.params['issue_number']);
    const input = call.body as { labels?: (string | { name?: string })[] };
    for (const label of input.labels ?? []) pull.labels.add(typeof label === 'string' ? label : (label.name ?? ''));
    return { status: 200, body: [...pull.labels].map(labelShape) };
  }),
  [`POST ${REPO}/issues/{issue_number}/assignees`]: route(either, (repository, call) => {
    const pull = pullOf(repository, call.params['issue_number']);
    for (const login of (call.body as { assignees?: string[] }).assignees ?? [])
      if (!repository.outsiders.has(login)) pull.assignees.add(login);
    const user = accountShape(pull.user, call.at);
    const url = `${call.at.url}/repos/${repository.name}/issues/${pull.number}`;
    const assignees = [...pull.assignees].map((login, index) =>
      accountShape({ id: 500 + index, login, type: 'User', name: login, email: '' }, call.at),
    );
    return {
      status: 201,
      body: {
        id: pull.id,
        node_id: 'I_1',
        url,
        repository_url: `${call.at.url}/repos/${repository.name}`,
        labels_url: `${url}/labels`,
        comments_url: `${url}/comments`,
        events_url: `${url}/events`,
        html_url: `https://github.com/${repository.name}/pull/${pull.number}`,
        number: pull.number,
        state: pull.state,
        title: pull.title,
        user,
        labels: [...pull.labels].map(labelShape),
        assignee: assignees[0] ?? null,
        assignees,
        milestone: null,
        locked: false,
        comments: 0,
        closed_at: pull.closedAt ?? null,
        created_at: pull.createdAt,
        updated_at: pull.updatedAt,
        author_association: 'NONE',
      },
    };
  }),
};
