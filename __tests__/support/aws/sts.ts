import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Claims, OidcIssuer } from '../oidc-issuer.ts';

/** What a role's trust policy says. */
export interface Trust {
  /** Jobs whose token has such a subject. */
  readonly subject?: RegExp;
  /** The identity that may take it on, and what it has to know. */
  readonly principal?: string;
  readonly externalId?: string;
}

export interface StsOptions {
  readonly issuer?: OidcIssuer;
  readonly audience?: string;
  /** Clock of the relying party. */
  readonly now?: () => Date;
  readonly roles: Readonly<Record<string, Trust>>;
  /** Keys that log in, by their id, and who has them. */
  readonly keys?: Readonly<Record<string, string>>;
  /** How long a role lasts, in seconds. */
  readonly lasts?: number;
  /** What IAM's simulation says of a principal; without it, nobody may ask for one. */
  readonly allows?: (principal: string, action: string, resource: string) => boolean;
  /** Whatever is not for STS. */
  readonly others?: typeof fetch;
}

export interface Sts {
  readonly fetch: typeof fetch;
  /** Actions in the order in which they were asked for, with their parameters. */
  readonly asked: { readonly action: string; readonly form: URLSearchParams; readonly host: string }[];
  /** Who signed what went to the others. */
  readonly signers: (string | undefined)[];
}

/**
 * AWS's token service as far as it gives roles: what moto accepts unseen is verified here. A job's token needs a good signature, the
 * audience, the issuer, a time that is not over, and a subject that the role trusts.
 */
export function startSts(options: StsOptions): Sts {
  const identities = new Map(Object.entries(options.keys ?? {}));
  const asked: Sts['asked'] = [];
  const signers: Sts['signers'] = [];
  const now = () => options.now?.() ?? new Date();
  const issue = (arn: string): string => {
    const id = `ASIA${randomBytes(8).toString('hex').toUpperCase()}`;
    identities.set(id, arn);
    const end = new Date(now().getTime() + (options.lasts ?? 3600) * 1000).toISOString();
    return `<Credentials><AccessKeyId>${id}</AccessKeyId><SecretAccessKey>secret-of-${id}</SecretAccessKey><SessionToken>session-of-${id}</SessionToken><Expiration>${end}</Expiration></Credentials>`;
  };
  const answer = (action: string, form: URLSearchParams, signer: string | undefined): Response => {
    const role = form.get('RoleArn') ?? '';
    const trust = options.roles[role];
    const session = `${role.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${form.get('RoleSessionName')}`;
    if (action === 'AssumeRoleWithWebIdentity') {
      const claims: Claims | string =
        options.issuer?.check(form.get('WebIdentityToken') ?? '', {
          audience: options.audience ?? 'sts.amazonaws.com',
          now: now(),
        }) ?? 'nobody is trusted';
      if (typeof claims === 'string')
        return failure(claims === 'it is over' ? 'ExpiredTokenException' : 'InvalidIdentityToken', 400, claims);
      if (trust?.subject?.test(String(claims['sub'])) !== true) return failure('AccessDenied', 403, 'not trusted');
      return success(action, issue(session));
    }
    if (signer === undefined) return failure('InvalidClientTokenId', 403, 'no such key');
    if (action === 'GetCallerIdentity') {
      return success(
        action,
        `<Arn>${signer}</Arn><UserId>AIDACKCEVSQ6C2EXAMPLE</UserId><Account>${signer.split(':')[4]}</Account>`,
      );
    }
    if (action === 'SimulatePrincipalPolicy' && options.allows !== undefined)
      return success(action, simulated(form, options.allows));
    const trusted = trust?.principal !== undefined && signer.startsWith(trust.principal);
    if (
      action !== 'AssumeRole' ||
      !trusted ||
      (trust.externalId ?? null) !== ((trust.externalId && form.get('ExternalId')) || null)
    )
      return failure('AccessDenied', 403, 'not trusted');
    return success(action, issue(session));
  };
  return {
    asked,
    signers,
    async fetch(input, init) {
      const url = new URL(String(input));
      const headers = new Headers(init?.headers);
      const key = /Credential=([^/]+)\//.exec(headers.get('authorization') ?? '')?.[1];
      const body = init?.body instanceof Uint8Array ? new TextDecoder().decode(init.body) : String(init?.body ?? '');
      const form = new URLSearchParams(body);
      const action = form.get('Action');
      if (action === null) {
        signers.push(key === undefined ? undefined : identities.get(key));
        return options.others?.(input, init) ?? new Response(null, { status: 500 });
      }
      asked.push({ action, form, host: url.host });
      return answer(action, form, key === undefined ? undefined : identities.get(key));
    },
  };
}

/** The answer to a simulation, as IAM gives it: one decision for each action, and within it one for each resource. */
function simulated(form: URLSearchParams, allows: NonNullable<StsOptions['allows']>): string {
  const listed = (name: string) =>
    [...form].filter(([key]) => key.startsWith(`${name}.member.`)).map(([, value]) => value);
  const principal = form.get('PolicySourceArn') ?? '';
  const resources = listed('ResourceArns');
  const decision = (is: boolean) => (is ? 'allowed' : 'implicitDeny');
  const results = listed('ActionNames').map((action) => {
    const each = resources.map(
      (resource) =>
        `<member><EvalResourceName>${resource}</EvalResourceName><EvalResourceDecision>${decision(allows(principal, action, resource))}</EvalResourceDecision></member>`,
    );
    const all = resources.every((resource) => allows(principal, action, resource));
    return `<member><EvalActionName>${action}</EvalActionName><EvalResourceName>${resources[0]}</EvalResourceName><EvalDecision>${decision(all)}</EvalDecision>${resources.length > 1 ? `<ResourceSpecificResults>${each.join('')}</ResourceSpecificResults>` : ''}</member>`;
  });
  return `<IsTruncated>false</IsTruncated><EvaluationResults>${results.join('')}</EvaluationResults>`;
}

const XML = { 'content-type': 'text/xml' };

function success(action: string, result: string): Response {
  const text = `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>${result}</${action}Result></${action}Response>`;
  return new Response(text, { headers: XML });
}

function failure(code: string, status: number, message: string): Response {
  const text = `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c7</RequestId></ErrorResponse>`;
  return new Response(text, { status, headers: XML });
}

/** Serves a `fetch` on a port of this machine, for programs that are run apart. */
export async function serve(answer: typeof fetch): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      );
      const { host: _host, connection: _connection, 'content-length': _length, ...sent } = headers;
      const given = await answer(`${url}${request.url}`, {
        method: request.method ?? 'POST',
        headers: sent,
        body: Buffer.concat(chunks),
      });
      response.writeHead(given.status, { 'content-type': given.headers.get('content-type') ?? 'text/plain' });
      response.end(Buffer.from(await given.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
