import type { SavedPlan } from '../../engine/saved-plan.ts';
import type { ProposalResult } from '../../github/proposal.ts';
import type { PlanResult, Requests, SyncResult } from '../../reports/result-types.ts';

/** The action's outputs with the values that mean "nothing happened": a workflow never reads an empty string by surprise. */
export const emptyOutputs = {
  changed: 'false',
  drifted: 'false',
  'exit-code': '0',
  plan: '{}',
  'saved-plan': '[]',
  result: '{}',
  lanes: '[]',
  created: '0',
  rotated: '0',
  delivered: '0',
  waiting: '0',
  blocked: '0',
  failures: '0',
  'pull-request-number': '',
  'pull-request-url': '',
  'pull-request-operation': 'none',
};
export type Outputs = Record<keyof typeof emptyOutputs, string>;

/** What one lane has to say in the outputs; equal for a dry run and the real one. */
export interface LaneOutputs {
  readonly manifest: string;
  readonly environment?: string;
  readonly code: number;
  readonly drifted: boolean;
  readonly plan: PlanResult;
  /** Of a run that only planned: what a later one may carry out. */
  readonly saved?: SavedPlan;
  readonly result: SyncResult;
  readonly proposal?: ProposalResult;
}

/** The outputs of a step: of one lane, or of several together. */
export function outputsOf(lanes: readonly LaneOutputs[], code: number): Outputs {
  const plan = mergePlans(lanes.map((lane) => lane.plan));
  const result = mergeResults(lanes.map((lane) => lane.result));
  const proposals = lanes.flatMap(({ proposal }) => proposal ?? []);
  const { summary } = plan;
  return {
    changed: String(plan.changes),
    drifted: String(lanes.some(({ drifted }) => drifted)),
    'exit-code': String(code),
    plan: JSON.stringify(plan),
    'saved-plan': JSON.stringify(lanes.flatMap(({ saved }) => saved ?? [])),
    result: JSON.stringify(result),
    lanes: JSON.stringify(lanes.map(laneOutput)),
    created: String(summary.create),
    rotated: String(summary.rotate + summary.update),
    delivered: String(summary.copy + summary.repair + summary.adopt),
    waiting: String(summary.waiting),
    blocked: String(summary.blocked),
    failures: String(result.failures),
    'pull-request-number': proposals.flatMap(({ number }) => number ?? []).join(','),
    'pull-request-url': proposals.flatMap(({ url }) => url ?? []).join(','),
    'pull-request-operation': operationOf(proposals),
  };
}

function laneOutput({ manifest, environment, code, drifted, plan, result, proposal }: LaneOutputs) {
  return {
    manifest,
    ...(environment === undefined ? {} : { environment }),
    exit_code: code,
    changed: plan.changes,
    drifted,
    summary: plan.summary,
    failures: result.failures,
    pull_request: {
      operation: proposal?.operation ?? 'none',
      ...(proposal?.number === undefined ? {} : { number: proposal.number }),
      ...(proposal?.url === undefined ? {} : { url: proposal.url }),
    },
  };
}

/** With several lanes, the one that says most: what was refused, then what was opened, changed or closed. */
function operationOf(proposals: readonly ProposalResult[]): string {
  const order = ['refused', 'created', 'updated', 'closed'] as const;
  return order.find((operation) => proposals.some((each) => each.operation === operation)) ?? 'none';
}

function mergePlans(plans: readonly PlanResult[]): PlanResult {
  const [first, ...others] = plans;
  if (first && others.length === 0) return first;
  return {
    changes: plans.some(({ changes }) => changes),
    summary: sums(plans.map(({ summary }) => summary)),
    steps: plans.flatMap(({ steps }) => steps),
    findings: plans.flatMap(({ findings }) => findings),
    requests: requestsOf(plans),
  };
}

function mergeResults(results: readonly SyncResult[]): SyncResult {
  const [first, ...others] = results;
  if (first && others.length === 0) return first;
  const heldBack = results.find(({ held_back: why }) => why !== undefined)?.held_back;
  return {
    changes: results.some(({ changes }) => changes),
    summary: sums(results.map(({ summary }) => summary)),
    steps: results.flatMap(({ steps }) => steps),
    findings: results.flatMap(({ findings }) => findings),
    requests: requestsOf(results),
    failures: results.reduce((sum, { failures }) => sum + failures, 0),
    ...(heldBack ? { held_back: heldBack } : {}),
  };
}

function requestsOf(all: readonly { readonly requests: Requests }[]): Requests {
  return {
    planned: all.reduce((sum, { requests }) => sum + requests.planned, 0),
    floor: all.reduce((sum, { requests }) => sum + requests.floor, 0),
  };
}

function sums(all: readonly PlanResult['summary'][]): PlanResult['summary'] {
  const total: Record<string, number> = {};
  for (const summary of all) {
    for (const [name, count] of Object.entries(summary)) total[name] = (total[name] ?? 0) + count;
  }
  return total as PlanResult['summary'];
}
