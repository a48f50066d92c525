import { describe, expect, it } from 'vitest';
import { accepted, at, errors, lines, load, secret, secretOf } from './support.ts';

const GOOD = `secrets:\n${secret('db')}`;

describe('the text of a manifest', () => {
  it('is read with CRLF line ends as with LF ones', () => {
    const secrets = accepted(GOOD.replaceAll('\n', '\r\n')).secrets;
    expect(JSON.stringify(secrets)).toBe(JSON.stringify(accepted(GOOD).secrets));
  });

  it('is read with a byte order mark, which moves no column', () => {
    expect(accepted(`\uFEFF${GOOD}`).secrets).toHaveLength(1);
    expect(lines(load('\uFEFFsecretz: []\n'))).toEqual(['error MANIFEST_UNKNOWN_KEY 1:1 secretz']);
  });

  it('is refused with carriage returns alone', () => {
    expect(lines(load(GOOD.replaceAll('\n', '\r')))).toEqual(['error MANIFEST_SYNTAX 1:9']);
  });

  it('is refused with one carriage return that has no line feed', () => {
    expect(lines(load('version: 1\nsecrets:\r  - a\n'))).toEqual(['error MANIFEST_SYNTAX 2:9']);
  });

  it('shows every line that is indented with a tab', () => {
    const result = load('secrets:\n\t- name: a\n\t  kind: uuid\n');
    expect(lines(result)).toEqual(['error MANIFEST_SYNTAX 2:1', 'error MANIFEST_SYNTAX 3:1']);
    expect(result.faults[0]?.hint).toContain('spaces');
  });

  it.each(['', '\n\n', '# nothing but a comment\n', '---\n', 'null\n'])('is refused when it is empty: %j', (text) => {
    expect(errors(load(text))).toEqual(['error MANIFEST_SYNTAX 1:1']);
  });

  it.each(['text', '- a\n- b\n', '42\n'])('is refused when it is no map: %j', (text) => {
    expect(errors(load(text))).toEqual(['error MANIFEST_INVALID 1:1']);
  });

  it('is one document', () => {
    expect(lines(load(`${GOOD}---\nsecrets: []\n`))).toEqual(['error MANIFEST_SYNTAX 6:1']);
  });

  it('may begin with the mark of a document', () => {
    expect(accepted(`---\n${GOOD}...\n`).secrets).toHaveLength(1);
  });

  it('may have 1 MB', () => {
    const text = `secrets:\n${Array.from({ length: 9000 }, (_, index) => secret(`S_${index}`)).join('')}`;
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(accepted(text).secrets).toHaveLength(9000);
  });

  it('is refused above 8 MiB, unread', () => {
    expect(lines(load(`# ${'x'.repeat(8 * 1024 * 1024)}\n${GOOD}`))).toEqual(['error MANIFEST_TOO_LARGE 1:1']);
  });

  it('is refused with more than 64 levels', () => {
    expect(errors(load(`x-deep: ${'['.repeat(70)}${']'.repeat(70)}\n`))).toHaveLength(1);
    expect(load(`x-deep: ${'['.repeat(70)}${']'.repeat(70)}\n`).faults[0]?.code).toBe('MANIFEST_LIMIT');
    expect(load(`x-deep: ${'['.repeat(400_000)}`).faults[0]?.code).toBe('MANIFEST_LIMIT');
  });

  it('is refused where a scalar is not closed, at its place', () => {
    expect(load('version: "1.0\nsecrets: []\n').faults[0]?.code).toBe('MANIFEST_SYNTAX');
  });

  it('is refused with a NUL character', () => {
    expect(errors(load('version: 1\nx-a: \0\n'))).toEqual(['error MANIFEST_SYNTAX 2:6']);
  });
});

describe('keys', () => {
  it('are refused when a map has one twice, with both places', () => {
    const result = load('version: 1\nsecrets: []\nversion: 2\n');
    expect(lines(result)).toEqual(['error MANIFEST_DUPLICATE_KEY 3:1']);
    expect(result.faults[0]?.message).toContain('1:1');
  });

  it('may be 20,000 in one map', () => {
    const text = `variables:\n${Array.from({ length: 20_000 }, (_, index) => `  key_${index}: ${index}\n`).join('')}`;
    expect(load(text).variables).toHaveLength(20_000);
  });

  it('are each reported when 20,000 of one map are not known', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `sekret_${index}: 1\n`).join('');
    expect(load(text).faults).toHaveLength(20_000);
  });

  it('are text: numbers and booleans are taken as written', () => {
    const labels = secretOf(
      accepted(`secrets:\n${secret('db', '    labels: {1: a, true: b, "x": c}\n')}`),
      'db',
    ).labels;
    expect(labels).toEqual({ 1: 'a', true: 'b', x: 'c' });
  });

  it.each(['? [a]\n: 1\n', ': 1\n', '__proto__: {a: 1}\n'])('are refused when they are not: %j', (text) => {
    expect(errors(load(text))).toHaveLength(1);
    expect(load(text).faults[0]?.code).toBe('MANIFEST_SYNTAX');
  });

  it('named like what every object has are keys like any other', () => {
    expect(lines(load('constructor: 1\ntoString: 2\n'))).toEqual([
      'error MANIFEST_UNKNOWN_KEY 1:1 constructor',
      'error MANIFEST_UNKNOWN_KEY 2:1 toString',
    ]);
    expect(load("secrets: []\nversion: '{{ var.constructor }}'\n").faults[0]?.code).toBe('MANIFEST_UNDEFINED_VARIABLE');
  });
});

describe('aliases', () => {
  it('stand for what their anchor has', () => {
    const text = `x-target: &here {provider: local, kind: file, config: {path: .env}}\nsecrets:\n  - {name: a, kind: uuid, targets: [*here]}\n  - {name: b, kind: uuid, targets: [*here]}\n`;
    expect(accepted(text).secrets.map((one) => one.targets[0]?.id)).toEqual(['local/file/.env#A', 'local/file/.env#B']);
  });

  it('merge maps: own keys win, then the first map', () => {
    const text = `x-a: &a {length: 20, special: false}\nx-b: &b {length: 30, upper: false}\nsecrets:\n  - name: p\n    kind: random_password\n    config: {<<: [*a, *b], lower: true}\n    targets: [{provider: local, kind: file}]\n`;
    expect(secretOf(accepted(text), 'p').fields[0]?.making).toEqual({
      how: 'generate',
      kind: 'random_password',
      config: { lower: true, length: 20, special: false, upper: false },
    });
  });

  it('may repeat a small map a thousand times', () => {
    const text = `x-d: &d {provider: local, kind: file}\nsecrets:\n${Array.from({ length: 1000 }, (_, index) => `  - {name: s${index}, kind: uuid, targets: [{<<: *d}]}\n`).join('')}`;
    expect(accepted(text).secrets).toHaveLength(1000);
  });

  it('are refused as a bomb before it goes off', () => {
    const levels = Array.from(
      { length: 9 },
      (_, index) => `x-${index + 1}: &l${index + 1} [${Array(10).fill(`*l${index}`).join(', ')}]\n`,
    ).join('');
    const result = load(`x-0: &l0 [a, a, a, a, a, a, a, a, a, a]\n${levels}secrets: []\n`);
    expect(result.faults.map(({ code }) => code)).toEqual(['MANIFEST_LIMIT']);
    expect(result.faults[0]?.span?.line).toBeGreaterThan(3);
  });

  it('are refused as a bomb of merges', () => {
    const wide = Array.from({ length: 1000 }, (_, index) => `k${index}: 1`).join(', ');
    const uses = Array.from({ length: 3000 }, (_, index) => `  v${index}: {<<: *w}\n`).join('');
    expect(load(`x-w: &w {${wide}}\nvariables:\n${uses}`).faults.map(({ code }) => code)).toContain('MANIFEST_LIMIT');
  });

  it('are refused without an anchor, and inside their own', () => {
    expect(lines(load('x-a: *nope\nx-s: &s [*s]\n'))).toEqual([
      'error MANIFEST_SYNTAX 1:6',
      'error MANIFEST_SYNTAX 2:10',
    ]);
  });

  it('are named in faults of what came through them', () => {
    const result = load(
      `x-c: &c {lenght: 3}\nsecrets:\n  - {name: a, kind: random_password, config: *c, targets: [{provider: local, kind: file}]}\n`,
    );
    expect(lines(result)).toEqual(['error MANIFEST_UNKNOWN_KEY 1:10 secrets[0].config.lenght']);
    expect(result.faults[0]?.message).toContain('3:46');
  });
});

describe('scalars', () => {
  it.each(['!!binary aGk=', '!!timestamp 2020-01-01', '!custom x', '!!set {a}', '!!int x'])(
    'with the tag of %j are refused',
    (value) => {
      expect(load(`x-a: ${value}\n`).faults.map(({ code, span }) => `${code} ${span?.line}:${span?.column}`)).toEqual([
        'MANIFEST_SYNTAX 1:6',
      ]);
    },
  );

  it('with a tag of the core schema are what it says', () => {
    const manifest = accepted(
      `variables: {n: !!str 16, m: !!int 7}\nsecrets:\n  - {name: a, kind: static, config: {default: '{{ var.n }}{{ var.m }}'}, targets: [{provider: local, kind: file}]}\n`,
    );
    expect(secretOf(manifest, 'a').fields[0]?.making).toEqual({
      how: 'compose',
      segments: [{ type: 'text', text: '167' }],
    });
  });

  it('that lose their zeros as numbers are warned of', () => {
    expect(lines(load('variables: {account: 012345678901}\nsecrets: []\n'))).toEqual(['warning MANIFEST_STYLE 1:22']);
  });

  it.each(['123456789012345678901', '.inf', '1e999'])('that no number can hold are refused: %s', (value) => {
    expect(lines(load(`variables: {n: ${value}}\n`))).toEqual(['error MANIFEST_INVALID 1:16']);
  });

  it('in which YAML 1.1 saw booleans are text', () => {
    const manifest = accepted(
      `variables: {country: no}\nsecrets:\n  - {name: a, kind: static, config: {default: '{{ var.country }}'}, targets: [{provider: local, kind: file}]}\n`,
    );
    expect(secretOf(manifest, 'a').fields[0]?.making).toEqual({
      how: 'compose',
      segments: [{ type: 'text', text: 'no' }],
    });
  });
});

describe('every fault', () => {
  it('is reported at once, in the order of the file', () => {
    const result = load(`verzion: 1
secrets:
  - name: a b
    kind: random_pasword
    rotatoin_period: 90d
    rotation_period: 24 hours
    targets:
      - provider: lokal
        kind: file
      - provider: local
        kind: fiel
      - provider: local
        kind: file
        config: {path: 7, fromat: json}
`);
    expect(errors(result)).toEqual([
      'error MANIFEST_UNKNOWN_KEY 1:1 verzion',
      'error MANIFEST_NAME 3:11 secrets[0].name',
      'error MANIFEST_UNKNOWN_KIND 4:11 secrets[0].kind',
      'error MANIFEST_UNKNOWN_KEY 5:5 secrets[0].rotatoin_period',
      'error MANIFEST_INVALID 6:22 secrets[0].rotation_period',
      'error MANIFEST_UNKNOWN_PROVIDER 8:19 secrets[0].targets[0].provider',
      'error MANIFEST_UNKNOWN_KIND 11:15 secrets[0].targets[1].kind',
      'error MANIFEST_INVALID 14:24 secrets[0].targets[2].config.path',
      'error MANIFEST_UNKNOWN_KEY 14:27 secrets[0].targets[2].config.fromat',
    ]);
    expect(result.manifest).toBeUndefined();
    const hints = new Map(result.faults.map((fault) => [at(fault), fault.hint ?? '']));
    expect(hints.get('1:1')).toContain('"version"');
    expect(hints.get('4:11')).toContain('"random_password"');
    expect(hints.get('5:5')).toContain('"rotation_period"');
    expect(hints.get('6:22')).toContain('"1d"');
    expect(hints.get('8:19')).toContain('"local"');
    expect(hints.get('11:15')).toContain('"file"');
    expect(hints.get('14:27')).toContain('"format"');
  });

  it('of five hundred is found in one go', () => {
    const text = `secrets:\n${Array.from({ length: 500 }, (_, index) => `  - {name: s${index}, kind: uuid, tagets: []}\n`).join('')}`;
    expect(errors(load(text))).toHaveLength(500);
  });
});
