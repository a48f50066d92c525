/**
 * Takes the pictures of docs/: the summary, the pull request and the comment of real runs, in a real browser, with GitHub's markdown CSS.
 *
 *   npm install --prefix "$(mktemp -d)" github-markdown-css@5.9.0 playwright-core@1.65.1 mermaid@11.17.2
 *   npm run build && node scripts/pictures.ts --tools <that folder> --browser "$(command -v chromium)" [--out docs] [--large <folder>]
 *
 * What only this needs is no dependency. `--large` also takes a lane of 30 secrets in all its states, at desktop and phone width,
 * to be looked at and not committed.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rendered } from '../__tests__/support/gfm.ts';
import { startGitHub } from '../__tests__/support/github/server.ts';
import { Runner, type Step } from '../__tests__/support/runner.ts';

const ROOT = resolve(import.meta.dirname, '..');
const DAY = 24 * 60 * 60_000;
const { values: flags } = parseArgs({
  options: {
    tools: { type: 'string' },
    browser: { type: 'string' },
    out: { type: 'string' },
    large: { type: 'string' },
  },
});
if (flags.tools === undefined || flags.browser === undefined)
  throw new Error('usage: node scripts/pictures.ts --tools FOLDER --browser PATH [--out docs] [--large FOLDER]');
const modules = join(resolve(flags.tools), 'node_modules');
const css = readFileSync(join(modules, 'github-markdown-css/github-markdown-light.css'), 'utf8');
const mermaid = readFileSync(join(modules, 'mermaid/dist/mermaid.min.js'), 'utf8');

/** The little of Playwright that is used here. */
interface Browser {
  newPage(options: object): Promise<{
    setContent(html: string): Promise<void>;
    addScriptTag(options: object): Promise<unknown>;
    evaluate(script: string): Promise<unknown>;
    screenshot(options: object): Promise<Buffer>;
    close(): Promise<void>;
  }>;
  close(): Promise<void>;
}

/** What a lane looks like from outside: a GitHub, a runner, and the texts that runs left. */
async function lane(manifest: string) {
  const server = await startGitHub({ files: { 'Secretfile.yml': manifest } });
  server.clock.set('2026-03-02T09:00:00Z');
  const { repository } = server;
  const runner = new Runner(server);
  await runner.checkout({ 'Secretfile.yml': manifest });
  const tokens = {
    token: `ghs_${randomBytes(18).toString('hex')}`,
    'secrets-token': `ghs_${randomBytes(18).toString('hex')}`,
  };
  server.addToken(tokens.token, { kind: 'actions', contents: 'write', pull_requests: 'write', actions: 'read' });
  server.addToken(tokens['secrets-token'], { kind: 'app', secrets: 'write', environments: 'write' });
  const run = (event: string, more: Partial<Step> = {}) =>
    runner.step({
      event,
      payload: { repository: { id: repository.id, default_branch: 'main' } },
      ...more,
      inputs: { ...tokens, 'fingerprint-key': randomBytes(32).toString('base64'), ...more.inputs },
    });
  return { server, repository, runner, run };
}

interface Shot {
  readonly name: string;
  readonly markdown: string;
  /** Shown above it, as GitHub shows the title of a pull request. */
  readonly title?: string;
  readonly width: number;
}

async function take(browser: Browser, folder: string, { name, markdown, title, width }: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 400 }, deviceScaleFactor: width < 600 ? 2 : 1.25 });
  const heading = title === undefined ? '' : `<h1 class="title">${title.replaceAll('<', '&lt;')} <span>#1</span></h1>`;
  const frame = title === undefined && !name.includes('comment') ? 'plain' : 'framed';
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${css}
    body { margin: 0; padding: ${width < 600 ? 16 : 32}px; background: #fff; }
    .markdown-body { max-width: 980px; margin: 0 auto; }
    .framed { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px; }
    .title { font: 400 ${width < 600 ? 22 : 28}px/1.3 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; max-width: 1012px; margin: 0 auto 16px; color: #1f2328; }
    .title span { color: #59636e; }
    </style>${heading}<article class="markdown-body ${frame}">${rendered(markdown)}</article>`);
  await page.addScriptTag({ content: mermaid });
  await page.evaluate(`(async () => {
    mermaid.initialize({ startOnLoad: false, theme: 'default' });
    for (const block of document.querySelectorAll('code.language-mermaid')) {
      const { svg } = await mermaid.render('m' + Math.floor(performance.now()), block.textContent);
      block.parentElement.outerHTML = '<div>' + svg + '</div>';
    }
  })()`);
  writeFileSync(join(folder, `${name}.png`), await page.screenshot({ fullPage: true }));
  await page.close();
}

const secret = (
  name: string,
  lines: readonly string[],
  targets: readonly string[] = [
    `{ provider: github, kind: github_secret, config: { secret_name: ${name.toUpperCase()} } }`,
  ],
) =>
  [
    `  - name: ${name}`,
    ...lines.map((line) => `    ${line}`),
    '    targets:',
    ...targets.map((target) => `      - ${target}`),
    '',
  ].join('\n');

/** Thirty secrets: passwords that are due, keys that are new, values that people give, and targets that others touched. */
function largeManifest(): string {
  const rotating = Array.from({ length: 20 }, (_, i) =>
    secret(
      `service_${String(i + 1).padStart(2, '0')}_database_password`,
      [
        'kind: random_password',
        'config: { length: 40 }',
        `rotation_period: ${i % 3 === 0 ? '30d' : '180d'}`,
        `labels: { owner: ${i % 2 === 0 ? 'platform' : 'payments'} }`,
      ],
      i % 4 === 0
        ? ['prod', 'staging'].map(
            (environment) =>
              `{ provider: github, kind: github_secret, config: { secret_name: SERVICE_${i + 1}_DATABASE_PASSWORD, environment: ${environment} } }`,
          )
        : undefined,
    ),
  );
  const typed = Array.from({ length: 5 }, (_, i) =>
    secret(`vendor_${i + 1}_api_key`, [
      'kind: static',
      'labels: { owner: vendor-desk }',
      'agent_instructions: { summary: "Vendor console → API keys → New key", steps: [] }',
    ]),
  );
  const keys = Array.from({ length: 5 }, (_, i) =>
    secret(`session_key_${i + 1}`, ['kind: random_string', 'config: { length: 48 }', 'one_time: true']),
  );
  return `version: "1.0"\nsecrets:\n${[...rotating, ...typed, ...keys].join('')}`;
}

const { chromium } = (await import(pathToFileURL(join(modules, 'playwright-core/index.mjs')).href)) as {
  chromium: { launch(options: object): Promise<Browser> };
};
const browser = await chromium.launch({ executablePath: flags.browser, args: ['--no-sandbox'] });
try {
  const out = resolve(flags.out ?? join(ROOT, 'docs'));
  const small = await lane(readFileSync(join(ROOT, 'examples/github/Secretfile.yml'), 'utf8'));
  const first = await small.run('push');
  const [pull] = small.repository.pulls;
  if (pull === undefined) throw new Error(`no pull request:\n${first.stdout}`);
  await take(browser, out, { name: 'summary', markdown: first.summary, width: 1060 });
  await take(browser, out, { name: 'pull-request', markdown: pull.body, title: pull.title, width: 1060 });
  await small.server.close();
  if (flags.large !== undefined) {
    const folder = resolve(flags.large);
    mkdirSync(folder, { recursive: true });
    const large = await lane(largeManifest());
    for (const name of ['prod', 'staging']) large.repository.addEnvironment(name);
    const begun = await large.run('push');
    if (large.repository.pulls.length === 0) throw new Error(begun.stdout);
    large.server.merge(1, 'squash');
    await large.runner.checkout({ '.gitsecrets.lock': large.repository.text('main', '.gitsecrets.lock') ?? '' });
    large.server.clock.advance(31 * DAY);
    large.repository.secrets.store('SERVICE_02_DATABASE_PASSWORD', 'by hand');
    large.repository.secrets.store('SERVICE_03_DATABASE_PASSWORD', 'by hand too');
    large.server.fail({ match: /^PUT .*SERVICE_04/, status: 422, times: 9 });
    const run = await large.run('schedule');
    const open = large.repository.pulls.find(({ state }) => state === 'open');
    const text = largeManifest().replace(
      '  - name: session_key_1',
      '  - name: new_signing_key\n    kind: random_string\n    config: { length: 64 }\n    targets:\n      - { provider: github, kind: github_secret, config: { secret_name: NEW_SIGNING_KEY } }\n  - name: session_key_1',
    );
    const edited = (large.repository.text('main', '.gitsecrets.lock') ?? '').replace(
      /"rev": (\d+)/,
      (_, rev: string) => `"rev": ${Number(rev) + 1}`,
    );
    await large.runner.checkout({ 'Secretfile.yml': text, '.gitsecrets.lock': edited });
    const base = large.repository.branch('main');
    const sha = large.server.pushCommit('topic', { 'Secretfile.yml': text, '.gitsecrets.lock': edited }, 'mallory');
    const proposed = large.repository.openPull({
      head: 'topic',
      base: 'main',
      title: 'x',
      user: large.server.account('mallory'),
    });
    const target = {
      number: proposed.number,
      base: { sha: base, ref: 'main', repo: { id: 1 } },
      head: { sha, repo: { id: 1 } },
    };
    const review = await large.run('pull_request', { ref: 'refs/pull/3/merge', payload: { pull_request: target } });
    const comment = large.repository.comments.at(-1)?.body ?? review.stdout;
    for (const [suffix, width] of [
      ['desktop', 1280],
      ['phone', 390],
    ] as const) {
      await take(browser, folder, { name: `summary-${suffix}`, markdown: run.summary, width });
      await take(browser, folder, {
        name: `pull-request-${suffix}`,
        markdown: open?.body ?? run.stdout,
        title: open?.title ?? '',
        width,
      });
      await take(browser, folder, { name: `comment-${suffix}`, markdown: comment, width });
    }
    await large.server.close();
  }
} finally {
  await browser.close();
}
