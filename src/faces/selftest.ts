import { loadProvider, providerKinds } from '../providers/registry.ts';

/**
 * Loads every lazy chunk of the bundle, so that a missing one is found when it is built and not when it is needed.
 * @returns the exit code
 */
export async function selfTest(print: (text: string) => void): Promise<number> {
  const loads: Record<string, () => Promise<unknown>> = {
    action: () => import('./action/run.ts'),
    cli: () => import('./cli/main.ts'),
    'actions/core': () => import('@actions/core'),
    'actions/github': () => import('@actions/github'),
    octokit: () => import('@octokit/rest'),
    sodium: async () => {
      const sodium = (await import('libsodium-wrappers')).default;
      await sodium.ready;
      return sodium.crypto_box_seal('x', sodium.crypto_box_keypair().publicKey);
    },
    'key vault': () => import('@azure/keyvault-secrets'),
    vault: () => import('node-vault'),
    prompts: () => import('@clack/prompts'),
    yaml: () => import('yaml'),
    toml: () => import('smol-toml'),
    passphrase: async () => (await import('../generators/registry.ts')).findGenerator('passphrase'),
    script: () => import('../platform/script.ts'),
    source: () => import('../engine/sources/file.ts'),
  };
  for (const kind of providerKinds) loads[`provider ${kind}`] = () => loadProvider(kind);
  for (const [name, load] of Object.entries(loads)) {
    if ((await load()) === undefined) {
      print(`${name}: not loaded\n`);
      return 1;
    }
  }
  print(`${Object.keys(loads).length} parts loaded\n`);
  return 0;
}
