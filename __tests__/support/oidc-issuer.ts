import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, sign, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Claims {
  readonly [claim: string]: string | number | boolean;
}

/** An issuer shaped like GitHub's: discovery, keys, and tokens for a job behind a bearer. */
export interface OidcIssuer extends AsyncDisposable {
  readonly url: string;
  /** What a job has in its environment to ask for tokens. */
  readonly environment: {
    readonly ACTIONS_ID_TOKEN_REQUEST_URL: string;
    readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
  };
  /** A token of the job; `claims` win over what GitHub would say of `repository`. */
  token(audience: string, claims?: Claims): string;
  /** What a relying party does: the claims, or why the token is refused. */
  check(
    token: string,
    expected: { readonly audience: string; readonly subject?: RegExp; readonly now?: Date },
  ): Claims | string;
}

const MINUTES = 5;

/** Starts an issuer on this machine for the jobs of one repository. */
export async function startIssuer(repository = 'acme/app', more: Claims = {}): Promise<OidcIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const kid = randomUUID();
  const bearer = `request-${randomUUID()}`;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer.url);
    const reply = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (url.pathname === '/.well-known/openid-configuration') {
      reply(200, {
        issuer: issuer.url,
        jwks_uri: `${issuer.url}/.well-known/jwks`,
        response_types_supported: ['id_token'],
        subject_types_supported: ['public', 'pairwise'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    } else if (url.pathname === '/.well-known/jwks') {
      const { n, e } = createPublicKey(publicKey).export({ format: 'jwk' });
      reply(200, { keys: [{ kty: 'RSA', use: 'sig', alg: 'RS256', kid, n, e }] });
    } else if (url.pathname === '/idtoken') {
      if (request.headers.authorization !== `Bearer ${bearer}`) return reply(401, { message: 'bad token' });
      reply(200, {
        count: 1,
        value: issuer.token(url.searchParams.get('audience') ?? `https://github.com/${repository}`),
      });
    } else reply(404, {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: OidcIssuer = {
    url,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/idtoken?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    },
    token(audience, claims = {}) {
      const now = Math.floor(Date.now() / 1000);
      const body = {
        iss: url,
        sub: `repo:${repository}:ref:refs/heads/main`,
        aud: audience,
        repository,
        repository_owner: repository.split('/')[0] ?? '',
        ref: 'refs/heads/main',
        event_name: 'push',
        jti: randomUUID(),
        iat: now,
        nbf: now,
        exp: now + MINUTES * 60,
        ...more,
        ...claims,
      };
      const text = `${part({ alg: 'RS256', typ: 'JWT', kid })}.${part(body)}`;
      return `${text}.${sign('RSA-SHA256', Buffer.from(text), createPrivateKey(privateKey)).toString('base64url')}`;
    },
    check(token, { audience, subject, now = new Date() }) {
      const [head, body, signature, ...rest] = token.split('.');
      if (!head || !body || !signature || rest.length > 0) return 'it is no token';
      const good = verify('RSA-SHA256', Buffer.from(`${head}.${body}`), publicKey, Buffer.from(signature, 'base64url'));
      if (!good) return 'the signature is wrong';
      const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Claims;
      if (claims['iss'] !== url) return 'the issuer is wrong';
      if (claims['aud'] !== audience) return 'the audience is wrong';
      if (Number(claims['exp']) * 1000 <= now.getTime()) return 'it is over';
      if (Number(claims['nbf']) * 1000 > now.getTime() + 1000) return 'it is not valid yet';
      if (subject && !subject.test(String(claims['sub']))) return 'the subject is wrong';
      return claims;
    },
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return issuer;
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
