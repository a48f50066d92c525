import type { ProposalResult } from '../../github/proposal.ts';
import type { PlanResult, SyncResult } from '../../reports/result-types.ts';

/** The action's outputs with the values that mean "nothing happened": a workflow never reads an empty string by surprise. */
export const emptyOutputs = {
  changed: 'false',
  drifted: 'false',
  'exit-code': '0',
  plan: '{}',
  result: '{}',
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

/** Outputs of a run that planned; equal for a dry run and the real one. */
export function outputsOf(
  plan: PlanResult,
  sync: SyncResult,
  drifted: boolean,
  proposal: ProposalResult | undefined,
  code: number,
): Outputs {
  const { summary } = plan;
  return {
    changed: String(plan.changes),
    drifted: String(drifted),
    'exit-code': String(code),
    plan: JSON.stringify(plan),
    result: JSON.stringify(sync),
    created: String(summary.create),
    rotated: String(summary.rotate + summary.update),
    delivered: String(summary.copy + summary.repair + summary.adopt),
    waiting: String(summary.waiting),
    blocked: String(summary.blocked),
    failures: String(sync.failures),
    'pull-request-number': proposal?.number === undefined ? '' : String(proposal.number),
    'pull-request-url': proposal?.url ?? '',
    'pull-request-operation': proposal?.operation ?? 'none',
  };
}
