import type { DesiredSecret } from '../core/model.ts';
import type { Step } from '../core/plan-types.ts';
import { markdown, markdownCode } from './escape.ts';
import { type Extent, listSection } from './markdown.ts';
import type { Row } from './rows.ts';
import { clipped } from './words.ts';

/** The label by which a manifest says whose a secret is. */
const OWNER = 'owner';

const WAYS = [
  'Values that only a person can give, in one of two ways, and never in a comment, a commit or a workflow file:',
  '',
  '1. on a terminal: `secretzero sync` asks for each with a prompt that shows nothing;',
  '2. for one run: as a secret of this repository, given to the step under `env:` by the name below, and deleted afterwards.',
];

/** Everything that waits for a person, whose it is and how it is given; nothing where nothing waits. */
export function waitingSection(rows: readonly Row[], extent: Extent): string[] {
  const items = rows.flatMap(({ secret, entries }) =>
    entries.filter(({ course }) => course === 'waiting').map(({ step }) => waitingItem(secret, step, extent)),
  );
  const [blank = '', title = '', ...list] = listSection('Waits for a person', items, extent);
  return items.length === 0 ? [] : [blank, title, '', ...WAYS, ...list];
}

function waitingItem(secret: DesiredSecret | undefined, step: Step, extent: Extent): string {
  const variables = (step.waiting ?? []).map(({ variable }) => markdownCode(variable)).join(' and ');
  const owner = secret?.labels[OWNER];
  const whose = owner === undefined ? '' : ` (owner: ${markdown(clipped(owner, 100))})`;
  return [
    `**${markdownCode(step.secret)}**${whose}: ${variables}`,
    ...(extent.detail ? instructions(secret) : []),
  ].join('. ');
}

function instructions(secret: DesiredSecret | undefined): string[] {
  const { summary, steps, url } = secret?.instructions ?? { steps: [] };
  const sentences = [...(summary === undefined ? [] : [summary]), ...steps, ...(url === undefined ? [] : [url])];
  // People write them as sentences or not; here they are parts of one.
  const parts = sentences.map((each) => each.trim().replace(/[.;]+$/, '')).filter((each) => each !== '');
  return parts.length === 0 ? [] : [`How to get it: ${markdown(clipped(parts.join('; '), 2000))}.`];
}
