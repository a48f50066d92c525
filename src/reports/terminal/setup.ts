import type { SetupResult } from '../result-types.ts';
import { plain } from '../words.ts';
import { type TextOptions, text } from './layout.ts';

/** `setup github`: what was made and what is left to do; without a person, the way by hand. */
export function setupText(
  { manifest, page, url, workflow, variable, secret, app }: SetupResult,
  { style }: TextOptions,
): string {
  const permissions = Object.entries(manifest.default_permissions).map(([name, level]) => `    ${name}: ${level}`);
  const lines =
    app === undefined
      ? [
          style.bold('Make a GitHub App with exactly these permissions:'),
          ...permissions,
          '',
          '1. Open this page, where all of it is filled in, and create the App:',
          `   ${plain(url)}`,
          '2. Make a private key there; install the App on this repository.',
          `3. Keep its client id in the variable ${variable} and the key in the secret ${secret}:`,
          `     gh variable set ${variable}`,
          `     gh secret set ${secret} < the-downloaded-key.pem`,
          '   and delete the file.',
          '',
          `Or post this manifest, as the field "manifest" of a form, to ${plain(page)}:`,
          plain(JSON.stringify(manifest)),
        ]
      : [
          style.good(`The App ${plain(app.slug)} is made (id ${app.id}, client id ${plain(app.client_id)}).`),
          app.in_repository
            ? `Its key is in the secret ${secret} of ${plain(app.kept)}, its client id in the variable ${variable}.`
            : `Its key is in ${plain(app.kept)}, which only you can read: put it into the secret ${secret}, the client id into the variable ${variable}, and delete it.`,
          `Now install it on the repository: ${plain(app.install)}`,
        ];
  return text([
    ...lines,
    '',
    style.bold('The step for the workflow; secretzero takes its token as secrets-token:'),
    '',
    ...workflow.split('\n').map((line) => `      ${plain(line)}`),
    '',
  ]);
}
