import { denied } from './answers.ts';
import { bodyOf } from './models.ts';

interface Policy {
  readonly Statement: readonly {
    readonly Action: string | readonly string[];
    readonly Resource: string | readonly string[];
  }[];
}

const PREFIX: Readonly<Record<string, string>> = { secretsmanager: 'secretsmanager', AmazonSSM: 'ssm' };
const AT = { region: 'eu-west-1', account: '123456789012' } as const;

/** A `fetch` that sends on what an IAM policy allows, and refuses everything else as AWS does. */
export function guarded(send: typeof fetch, text: string, refused: string[]): typeof fetch {
  const policy = JSON.parse(text) as Policy;
  return async (input, init) => {
    const [service = '', operation = ''] = (new Headers(init?.headers).get('x-amz-target') ?? '').split('.');
    const asked = asksFor(`${PREFIX[service]}:${operation}`, bodyOf(init));
    const missing = asked.filter(({ action, resource }) => !allows(policy, action, resource));
    refused.push(...missing.map(({ action, resource }) => `${action} ${resource}`));
    return missing.length > 0 ? denied() : send(input, init);
  };
}

/** The actions that a request needs, by AWS's own table: what is made with tags needs the right to tag, too. */
function asksFor(action: string, input: Readonly<Record<string, unknown>>): { action: string; resource: string }[] {
  const [service] = action.split(':');
  const names = [input['Name'], input['SecretId'], input['Names']].flat().filter((each) => typeof each === 'string');
  const arn = (name: string) =>
    service === 'ssm'
      ? `arn:aws:ssm:${AT.region}:${AT.account}:parameter/${name.replace(/^\//, '')}`
      : `arn:aws:secretsmanager:${AT.region}:${AT.account}:secret:${name}-AbCdEf`;
  const tagging = service === 'ssm' ? 'ssm:AddTagsToResource' : 'secretsmanager:TagResource';
  const actions = [action, ...(input['Tags'] === undefined ? [] : [tagging])];
  const resources = names.length === 0 ? ['*'] : names.map(arn);
  return actions.flatMap((each) => resources.map((resource) => ({ action: each, resource })));
}

function allows({ Statement }: Policy, action: string, resource: string): boolean {
  return Statement.some(
    (each) =>
      [each.Action].flat().includes(action) && [each.Resource].flat().some((pattern) => matches(pattern, resource)),
  );
}

function matches(pattern: string, text: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`).test(text);
}
