import { describe, expect, it } from 'vitest';
import { scanCompose } from '../../src/scan/compose.ts';
import { scanDotenv } from '../../src/scan/dotenv.ts';
import { isKubernetes, scanKubernetes } from '../../src/scan/kubernetes.ts';
import type { Found } from '../../src/scan/reference.ts';

const CANARY = 'c4nary-7f3a91';
const shown = ({ references }: Found) =>
  references.map(
    ({ role, name, span, optional }) => `${role}${optional ? '?' : ''} ${name} ${span.line}:${span.column}`,
  );

describe('a dotenv file', () => {
  it('gives its keys with their places', () => {
    const text = `# A=1\nDB_PASSWORD=${CANARY}\n  export API_KEY = x\r\nlower.key=1\nnot a key\n`;
    expect(shown(scanDotenv('.env', text))).toEqual([
      'place DB_PASSWORD 2:1',
      'place API_KEY 3:10',
      'place lower.key 4:1',
    ]);
  });

  it.each([
    ['double quotes', `A="x\nB=${CANARY}\n\\"C=1"\nD=1\n`, ['A', 'D']],
    ['single quotes', `A='x\nB=${CANARY}'\nD=1\n`, ['A', 'D']],
    ['backticks', `A=\`x\nB=${CANARY}\`\nD=1\n`, ['A', 'D']],
    [
      'a block of PEM without quotes',
      'A=-----BEGIN KEY-----\nMIIEvQIBADANBg=\nB=1\n-----END KEY-----\nD=1\n',
      ['A', 'D'],
    ],
  ])('steps over %s, whose lines are no keys', (_, text, expected) => {
    expect(scanDotenv('.env', text).references.map(({ name }) => name)).toEqual(expected);
  });

  it('takes no piece of a value for a key', () => {
    const text =
      'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC==\ncXVpdGUgYSBzZWNyZXQgdmFsdWU=\naaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=\n';
    expect(scanDotenv('.env', text).references).toEqual([]);
  });

  it('that is a template only shows which keys there are', () => {
    expect(shown(scanDotenv('.env.example', 'A_TOKEN=\n'))).toEqual(['use A_TOKEN 1:1']);
  });

  it('keeps no value', () => {
    expect(JSON.stringify(scanDotenv('.env', `A=${CANARY}\nB="${CANARY}\n${CANARY}=1"\n`))).not.toContain(CANARY);
  });
});

describe('a compose file', () => {
  it('gives what it reads from the environment, and what has a default', () => {
    const text =
      'services:\n  a:\n    image: x:$TAG\n    environment:\n      - PASSED\n      - A=${ONE:-1}\n      - B=$$NOT\n    env_file: [a.env, {path: b.env, required: false}]\nsecrets:\n  s: { environment: FROM_ENV }\n';
    const found = scanCompose('compose.yml', text);
    expect(shown(found)).toEqual(['use TAG 3:14', 'use? ONE 6:11', 'use PASSED 5:9', 'use FROM_ENV 10:21']);
    expect(found.envFiles?.map(({ path, span }) => `${path} ${span.line}`)).toEqual(['a.env 8', 'b.env 8']);
  });

  it('that holds a value for what looks like a secret is noted, without the value', () => {
    const found = scanCompose(
      'compose.yml',
      `services:\n  a:\n    environment:\n      DB_PASSWORD: ${CANARY}\n      PORT: 80\n`,
    );
    expect(found.notes.map(({ span }) => span.line)).toEqual([4]);
    expect(JSON.stringify(found)).not.toContain(CANARY);
  });
});

describe('an object of Kubernetes', () => {
  it('gives references to Secrets and the keys of those written there, never their values', () => {
    const text = `apiVersion: v1\nkind: Secret\nmetadata: { name: db }\nstringData:\n  password: ${CANARY}\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  env:\n    - valueFrom:\n        secretKeyRef: { name: db, key: password }\n    - valueFrom:\n        secretKeyRef: { name: x, key: y, optional: true }\n  envFrom:\n    - secretRef: { name: all }\n  volumes:\n    - secret: { secretName: tls, items: [{ key: crt }] }\n`;
    const found = scanKubernetes('k.yaml', text);
    expect(shown(found)).toEqual([
      'place db/password 5:3',
      'use db/password 12:9',
      'use? x/y 14:9',
      'use all 16:7',
      'use tls/crt 18:7',
    ]);
    expect(found.notes.map(({ span }) => span.line)).toEqual([5]);
    expect(JSON.stringify(found)).not.toContain(CANARY);
  });

  it('that sops has sealed holds no value', () => {
    const text =
      'apiVersion: v1\nkind: Secret\nmetadata: { name: db }\ndata: { a: "ENC[x]" }\nsops: { version: "3" }\n';
    expect(scanKubernetes('k.yaml', text).notes).toEqual([]);
  });

  it('that is a template of another tool is noted where it names Secrets', () => {
    const text = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: {{ .Release.Name }}\n  {{- if x }}\n';
    expect(scanKubernetes('k.yaml', text).notes).toHaveLength(1);
    expect(isKubernetes(text)).toBe(true);
    expect(isKubernetes('a: 1\n')).toBe(false);
  });
});
