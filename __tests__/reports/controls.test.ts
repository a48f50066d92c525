import { describe, expect, it } from 'vitest';
import type { DesiredField } from '../../src/core/model.ts';
import { type EvidenceInput, evidenceOf } from '../../src/reports/controls.ts';
import { jobSummary } from '../../src/reports/summary.ts';
import { drifted, kept, manifestOf, NOW, period, planOf, record, secret } from './samples.ts';

const span = { file: 'Secretfile.yml', line: 1, column: 1 };
const random = (entropyBits: number): DesiredField => ({
  name: 'value',
  making: { how: 'generate', kind: 'random_password', config: {} },
  entropyBits,
  secret: true,
  span,
});
const typed: DesiredField = { ...random(0), making: { how: 'human' } };
const sound = { rotationPeriod: period('90d'), labels: { owner: 'team' }, fields: [random(200)] };

const SOUND: EvidenceInput = {
  manifest: manifestOf([secret('a', sound), secret('b', sound)]),
  plan: planOf([kept('a'), kept('b')]),
  outcomes: [],
  lockfile: {
    manifest: 'x',
    secrets: { a: record('a', { definition: 'd1:0' }), b: record('b', { definition: 'd1:0' }) },
  },
  now: NOW,
};

const statuses = (over: Partial<EvidenceInput>) =>
  Object.fromEntries(evidenceOf({ ...SOUND, ...over }).map(({ control, status }) => [control, status]));
const open = (over: Partial<EvidenceInput>) =>
  Object.entries(statuses(over)).flatMap(([control, status]) => (status === 'shown' ? [] : [`${control} ${status}`]));

describe('the evidence for controls', () => {
  it('has a number for each control, and names no secret', () => {
    expect(
      evidenceOf(SOUND).map(({ framework, control, status, evidence }) => [framework, control, status, evidence]),
    ).toEqual([
      ['SOC 2', 'CC6.1', 'shown', '2 of 2 secrets with a rotation period, 0 overdue'],
      ['SOC 2', 'CC7.2', 'shown', '2 targets looked at: all as they were left'],
      ['SOC 2', 'CC8.1', 'shown', '2 of 2 secrets with date and reason of the current value in the committed lockfile'],
      ['ISO 27001:2022', 'A.5.9', 'shown', '2 secrets at 2 targets declared; 2 name an owner (`labels.owner`)'],
      [
        'ISO 27001:2022',
        'A.5.17',
        'shown',
        '2 of 2 secrets delivered and recorded without their values; 0 typed by a person',
      ],
      [
        'ISO 27001:2022',
        'A.8.9',
        'shown',
        '2 of 2 secrets made by the definition in the manifest; 0 targets with drift',
      ],
      ['ISO 27001:2022', 'A.8.24', 'shown', '2 of 2 values that are made here with at least 128 bits of randomness'],
    ]);
  });

  const withA = (over: Parameters<typeof secret>[1]) =>
    manifestOf([secret('a', { ...sound, ...over }), secret('b', sound)]);
  const { rotationPeriod: _, ...periodless } = sound;

  it.each<[string, Partial<EvidenceInput>, string[]]>([
    [
      'a secret without a period',
      { manifest: manifestOf([secret('a', periodless), secret('b', sound)]) },
      ['CC6.1 open'],
    ],
    ['an overdue rotation', { now: new Date('2026-06-01T00:00:00Z') }, ['CC6.1 open']],
    ['a secret made once, which has no period to keep', { manifest: withA({ oneTime: true }) }, []],
    ['drift', { plan: planOf([kept('a')], { drift: [drifted('a', 'changed')] }) }, ['CC7.2 open', 'A.8.9 open']],
    [
      'a target without evidence',
      { plan: planOf([kept('a')], { drift: [drifted('a', 'unknown')] }) },
      ['CC7.2 open', 'A.8.9 open'],
    ],
    ['targets that nobody looked at', { observed: false }, ['CC7.2 not observed', 'A.8.9 not observed']],
    ['a secret that nobody owns', { manifest: withA({ labels: {} }) }, ['A.5.9 open']],
    ['a weak value', { manifest: withA({ fields: [random(60)] }) }, ['A.8.24 open']],
    [
      'values that are all typed',
      { manifest: manifestOf([secret('a', { ...sound, fields: [typed] })]) },
      ['A.8.24 not observed'],
    ],
    ['another definition', { manifest: withA({ valueDigest: 'd1:9' }) }, ['A.8.9 open']],
    [
      'a secret that is not there yet',
      { lockfile: { manifest: 'x', secrets: { a: record('a', { definition: 'd1:0' }) } } },
      ['A.5.17 open'],
    ],
    [
      'nothing made at all',
      { lockfile: { manifest: 'x', secrets: {} } },
      ['CC8.1 not observed', 'A.5.17 open', 'A.8.9 not observed'],
    ],
    [
      'a value of which no entry tells',
      {
        lockfile: {
          manifest: 'x',
          secrets: { a: record('a', { definition: 'd1:0', history: [] }), b: record('b', { definition: 'd1:0' }) },
        },
      },
      ['CC8.1 open'],
    ],
  ])('is open, or was not observed, for %s, and for nothing else', (_name, over, expected) => {
    expect(open(over)).toEqual(expected);
  });

  it('says nothing of what somebody else owns', () => {
    expect(evidenceOf({ ...SOUND, manifest: manifestOf([secret('a', { owner: 'external' })]) })).toEqual([]);
  });

  it('is of the frameworks that the manifest names, however they are written, and of all where it names none that we know', () => {
    const frameworks = (...compliance: string[]) => [
      ...new Set(
        evidenceOf({ ...SOUND, manifest: { ...SOUND.manifest, compliance } }).map(({ framework }) => framework),
      ),
    ];
    expect(frameworks('SOC 2')).toEqual(['SOC 2']);
    expect(frameworks('iso/iec 27001')).toEqual(['ISO 27001:2022']);
    expect(frameworks('soc2', 'iso27001')).toHaveLength(2);
    expect(frameworks('pci-dss')).toHaveLength(2);
  });

  it('stands folded in the summary, also where that names nothing', () => {
    for (const names of [true, false]) {
      const text = jobSummary(SOUND, { names });
      expect(text).toContain('<details><summary>Evidence for SOC 2 and ISO 27001:2022: 7 shown</summary>');
      expect(text).toContain('| SOC 2 CC6.1<br>');
    }
  });
});

describe('the time that a quota asks for', () => {
  const quota = (minutes: number) => [{ provider: 'github', writes: 1000, least: minutes * 60_000 }];

  it('is said where it is above ten minutes', () => {
    expect(jobSummary({ ...SOUND, quota: quota(11.2) }, { names: true })).toContain(
      '`github` spreads 1000 writes over at least 12 minutes',
    );
    expect(jobSummary({ ...SOUND, quota: quota(9) }, { names: true })).not.toContain('quota');
  });
});
