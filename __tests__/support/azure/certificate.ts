import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Hosts that the fake answers for: Microsoft's own names, so that nothing in the product has to know of a test. */
const HOSTS = [
  '*.vault.azure.net',
  '*.vault.azure.cn',
  '*.vault.usgovcloudapi.net',
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.chinacloudapi.cn',
  'graph.microsoft.com',
  'vault.private.example',
];

let made: Certificate | undefined;

/** A certificate that nobody else trusts, made once a process. */
export function certificate(): Certificate {
  if (made !== undefined) return made;
  const folder = mkdtempSync(join(tmpdir(), 'azure-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const names = HOSTS.map((host) => `DNS:${host}`).join(',');
    const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    const about = ['-subj', '/CN=azure.test', '-addext', `subjectAltName=${names}`, '-keyout', key, '-out', cert];
    execFileSync('openssl', [...args, ...about], { stdio: 'pipe' });
    made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
    return made;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
