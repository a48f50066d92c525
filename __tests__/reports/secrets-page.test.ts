import { describe, expect, it } from 'vitest';
import { BEGIN, END, secretsPage } from '../../src/reports/secrets-page.ts';
import { load } from '../manifest/support.ts';

const manifest = (text: string, environment?: string) => {
  const { manifest: loaded, faults } = load(text, {
    repository: 'acme/app',
    ...(environment === undefined ? {} : { environment }),
  });
  if (!loaded) throw new Error(JSON.stringify(faults));
  return loaded;
};
const SECRETFILE = `metadata: { owner: platform team }
environments: { default: dev, profiles: { dev: {}, prod: {} } }
secrets:
  - name: db_password
    kind: random_password
    description: Opens the database.
    rotation_period: 90d
    labels: { owner: data }
    targets:
      - { provider: github, kind: github_secret, config: { secret_name: DB } }
  - name: stripe_key
    kind: static
    agent_instructions: { summary: From the dashboard, steps: [Log in, { action: Copy, description: the key }], documentation_url: https://example.com/keys }
    targets:
      - { provider: local, kind: file, config: { path: .env, key: API_KEY } }
`;
const textOf = (page: string | undefined, ...manifests: ReturnType<typeof manifest>[]) => {
  const result = secretsPage(page, manifests);
  if ('problem' in result) throw new Error(result.problem);
  return result.text;
};

describe('the page on secrets', () => {
  it('says purpose, owner, kind, rotation, targets and how to obtain each', () => {
    const page = textOf(undefined, manifest(SECRETFILE));
    expect(page).toContain('| `db_password` | Opens the database. | `random_password` | every `90d` | data |');
    expect(page).toContain('- `github/github_secret/acme/app#DB`');
    expect(page).toContain('How to obtain it: From the dashboard\n\n1. Log in\n2. Copy: the key\n');
    expect(page).toContain('(https://example.com/keys)');
    expect(page).toContain('Responsible: platform team');
  });

  it('is the same bytes the second time, and leaves everything outside its markers alone', () => {
    const old = `# Ours\r\n\r\n${BEGIN}\r\nold\r\n${END} rest\r\n\ttail`;
    const page = textOf(old, manifest(SECRETFILE));
    expect(page.startsWith(`# Ours\r\n\r\n${BEGIN}\r\n`)).toBe(true);
    expect(page.endsWith(`${END} rest\r\n\ttail`)).toBe(true);
    expect(page.replaceAll('\r\n', '')).not.toContain('\n');
    expect(textOf(page, manifest(SECRETFILE))).toBe(page);
  });

  it('gets its markers at the end of a page that has none', () => {
    const page = textOf('# Ours', manifest(SECRETFILE));
    expect(page.startsWith(`# Ours\n\n${BEGIN}\n`)).toBe(true);
    expect(textOf(page, manifest(SECRETFILE))).toBe(page);
  });

  it.each([[BEGIN], [END], [`${END}${BEGIN}`], [`${BEGIN}${BEGIN}${END}`], [`${BEGIN}${END}${END}`]])(
    'refuses markers that do not pair: %s',
    (page) => {
      expect(secretsPage(page, [manifest(SECRETFILE)])).toHaveProperty('problem');
    },
  );

  it('names the environments of a target that not all of them have', () => {
    const text = `variables: { f: a.env }\n${SECRETFILE.replace('path: .env', 'path: "{{ var.f }}"').replace('prod: {}', 'prod: { var_files: [p.yml] }')}`;
    const prod = load(text, { environment: 'prod', readVarFile: () => 'f: b.env\n' }).manifest!;
    const dev = load(text, { environment: 'dev', readVarFile: () => 'f: b.env\n' }).manifest!;
    const page = textOf(undefined, dev, prod);
    expect(page).toContain('a.env#API_KEY` in `dev`');
    expect(page).toContain('b.env#API_KEY` in `prod`');
  });

  it('shows what is hostile as it is, and lets nothing of it end the part', () => {
    const text = `secrets:\n  - name: a\n    kind: uuid\n    description: "${END} <img src=x> @all [x](javascript:1) | ::set-output\\u202e"\n    agent_instructions: { documentation_url: "javascript:alert(1)" }\n`;
    const page = textOf(undefined, manifest(text));
    expect(page.split(END)).toHaveLength(2);
    expect(page).not.toMatch(/<img|\]\(javascript|\u202e|^::/m);
    expect(textOf(page, manifest(text))).toBe(page);
  });
});
