import { isRealDrift, remainingDrift } from '../core/exit-code.ts';
import type { DesiredSecret } from '../core/model.ts';
import { isMade, nextRotation } from '../core/next-rotation.ts';
import type { RunReport } from './rows.ts';
import { counted, tally } from './words.ts';

/** `shown`: this run shows it · `open`: it shows that something is missing · `not observed`: nothing was looked at that could show it. */
export type EvidenceStatus = 'shown' | 'open' | 'not observed';

/** What a run shows for one control. It is evidence, and no verdict: most of a control is not in a manifest. */
export interface Evidence {
  readonly framework: 'SOC 2' | 'ISO 27001:2022';
  readonly control: string;
  readonly title: string;
  readonly status: EvidenceStatus;
  /** The numbers that carry it. */
  readonly evidence: string;
}

export interface EvidenceInput extends RunReport {
  /** False: no target was looked at. */
  readonly observed?: boolean;
}

type Fact = Pick<Evidence, 'status' | 'evidence'>;

const NOTHING_MADE: Fact = { status: 'not observed', evidence: 'no secret is made yet' };

interface Control {
  readonly framework: Evidence['framework'];
  readonly control: string;
  readonly title: string;
  readonly fact: (facts: Facts) => Fact;
}

/** Below this a value that was made at random can be guessed by who has a copy of something made from it. */
const STRONG_BITS = 128;
const OWNER = 'owner';

const CONTROLS: readonly Control[] = [
  { framework: 'SOC 2', control: 'CC6.1', title: 'Logical access: credentials are managed', fact: rotation },
  { framework: 'SOC 2', control: 'CC7.2', title: 'Monitoring for anomalies', fact: drift },
  { framework: 'SOC 2', control: 'CC8.1', title: 'Changes are authorised and documented', fact: history },
  { framework: 'ISO 27001:2022', control: 'A.5.9', title: 'Inventory of assets, with owners', fact: inventory },
  { framework: 'ISO 27001:2022', control: 'A.5.17', title: 'Authentication information', fact: making },
  { framework: 'ISO 27001:2022', control: 'A.8.9', title: 'Configuration management', fact: configuration },
  { framework: 'ISO 27001:2022', control: 'A.8.24', title: 'Use of cryptography', fact: strength },
];

/** What of a manifest's `compliance` means which framework; written in many ways. */
const WANTED: readonly (readonly [RegExp, Evidence['framework']])[] = [
  [/^soc-?2/, 'SOC 2'],
  [/^iso-?(?:iec-?)?27001/, 'ISO 27001:2022'],
];

/** The controls that the facts of a run say something about: of the frameworks that the manifest names, or of all. */
export function evidenceOf(input: EvidenceInput): readonly Evidence[] {
  const facts = factsOf(input);
  const named = input.manifest.compliance.map((name) => name.toLowerCase().replace(/[\s_/]+/g, '-'));
  const wanted = new Set(
    named.flatMap((name) => WANTED.flatMap(([pattern, framework]) => (pattern.test(name) ? [framework] : []))),
  );
  if (facts.managed.length === 0) return [];
  return CONTROLS.filter(({ framework }) => wanted.size === 0 || wanted.has(framework)).map(({ fact, ...control }) => ({
    ...control,
    ...fact(facts),
  }));
}

interface Facts {
  readonly input: EvidenceInput;
  /** Secrets that are not somebody else's. */
  readonly managed: readonly DesiredSecret[];
  readonly made: readonly DesiredSecret[];
  readonly drifted: number;
  readonly unknown: number;
  readonly targets: number;
}

function factsOf(input: EvidenceInput): Facts {
  const managed = input.manifest.secrets.filter(({ owner }) => owner === 'managed');
  const left = remainingDrift(input.plan, input.outcomes);
  return {
    input,
    managed,
    made: managed.filter(({ name }) => isMade(input.lockfile.secrets[name])),
    drifted: left.filter(isRealDrift).length,
    unknown: left.filter((each) => !isRealDrift(each)).length,
    targets: managed.reduce((sum, { targets }) => sum + targets.length, 0),
  };
}

function rotation({ managed, input }: Facts): Fact {
  const turning = managed.filter(({ oneTime }) => !oneTime);
  const without = turning.filter(({ rotationPeriod }) => rotationPeriod === undefined).length;
  const overdue = turning.filter((secret) => {
    const next = nextRotation(secret, input.lockfile.secrets[secret.name]);
    return next !== undefined && next <= input.now;
  }).length;
  const once = managed.length - turning.length;
  return {
    status: without + overdue === 0 ? 'shown' : 'open',
    evidence: `${turning.length - without} of ${counted(turning.length, 'secret')} with a rotation period, ${overdue} overdue${once === 0 ? '' : `; ${once} made once and for all`}`,
  };
}

function drift({ input, drifted, unknown, targets }: Facts): Fact {
  if (input.observed === false) return { status: 'not observed', evidence: 'no target was looked at' };
  const more = tally([
    [drifted, 'not as they were left'],
    [unknown, 'without evidence'],
  ]);
  return {
    status: drifted + unknown === 0 ? 'shown' : 'open',
    evidence: `${counted(targets, 'target')} looked at: ${more || 'all as they were left'}`,
  };
}

function history({ made, input }: Facts): Fact {
  const recorded = made.filter(({ name }) => {
    const record = input.lockfile.secrets[name];
    return record?.history.some(({ generation }) => generation === record.generation) === true;
  }).length;
  if (made.length === 0) return NOTHING_MADE;
  return {
    status: recorded === made.length ? 'shown' : 'open',
    evidence: `${recorded} of ${counted(made.length, 'secret')} with date and reason of the current value in the committed lockfile`,
  };
}

function inventory({ managed, targets }: Facts): Fact {
  const owned = managed.filter(({ labels }) => labels[OWNER] !== undefined).length;
  return {
    status: owned === managed.length ? 'shown' : 'open',
    evidence: `${counted(managed.length, 'secret')} at ${counted(targets, 'target')} declared; ${owned} name an owner (\`labels.owner\`)`,
  };
}

function making({ managed, made }: Facts): Fact {
  const typed = made.filter(({ fields }) =>
    fields.some((field) => field.secret && field.making.how === 'human'),
  ).length;
  const open = managed.length - made.length;
  return {
    status: open === 0 ? 'shown' : 'open',
    evidence: `${made.length} of ${counted(managed.length, 'secret')} delivered and recorded without their values; ${typed} typed by a person`,
  };
}

function configuration({ made, input, drifted, unknown }: Facts): Fact {
  const known = made.filter(({ name }) => input.lockfile.secrets[name]?.definition !== undefined);
  if (made.length === 0) return NOTHING_MADE;
  const other = known.filter(
    ({ name, valueDigest }) => input.lockfile.secrets[name]?.definition !== valueDigest,
  ).length;
  const rest = input.observed === false ? '; no target was looked at' : `; ${drifted + unknown} targets with drift`;
  return {
    status: other + drifted + unknown > 0 ? 'open' : input.observed === false ? 'not observed' : 'shown',
    evidence: `${known.length - other} of ${counted(made.length, 'secret')} made by the definition in the manifest${rest}`,
  };
}

function strength({ managed }: Facts): Fact {
  const generated = managed.flatMap(({ fields }) =>
    fields.filter(({ secret, making: { how } }) => secret && how === 'generate'),
  );
  const strong = generated.filter(({ entropyBits }) => entropyBits >= STRONG_BITS).length;
  if (generated.length === 0) return { status: 'not observed', evidence: 'no value is made here' };
  return {
    status: strong === generated.length ? 'shown' : 'open',
    evidence: `${strong} of ${counted(generated.length, 'value')} that are made here with at least ${STRONG_BITS} bits of randomness`,
  };
}
