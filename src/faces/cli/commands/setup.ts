import { resolve } from 'node:path';
import { SecretZeroError } from '../../../core/errors.ts';
import { aliasOf } from '../../../engine/alias-of.ts';
import { openLane } from '../../../engine/lane.ts';
import { manifestsOf } from '../../../engine/scan-write.ts';
import type { Stores } from '../../../engine/stores.ts';
import {
  type AppManifest,
  appByHandUrl,
  appManifest,
  CLIENT_ID_VARIABLE,
  newAppPage,
  PRIVATE_KEY_SECRET,
  tokenStep,
} from '../../../github/app-recipe.ts';
import { createApp } from '../../../github/app-setup.ts';
import { RepositoryStorage, requireFree, storageProblem, writeKeyFile } from '../../../github/app-storage.ts';
import { webOrigin } from '../../../providers/github/names.ts';
import type { SetupResult } from '../../../reports/result-types.ts';
import { setupText } from '../../../reports/terminal.ts';
import { agree } from '../agree.ts';
import type { Run } from '../command-spec.ts';
import type { GitHubHome } from '../github-home.ts';
import { canPrompt, type Invocation } from '../invocation.ts';
import { laneOptions, lazyHome, withLogins } from '../session.ts';

export const run: Run = async (invocation) => {
  const { flags, io, out } = invocation;
  const home = lazyHome(invocation);
  const { github } = await home();
  if (github === undefined) {
    throw new SecretZeroError('ARGUMENTS', 'it is not known for which repository at GitHub this is', {
      hint: 'run it in a clone whose origin is at GitHub; for another server than github.com, set GITHUB_API_URL',
    });
  }
  const options = { ...(await laneOptions(invocation, home)), repository: github.repository };
  await openLane(options, io.platform);
  const manifests = await manifestsOf(options, io.platform);
  const all = { secrets: manifests.flatMap(({ secrets }) => secrets) };
  const web = webOrigin(github.apiUrl);
  const manifest = appManifest(all, github.repository, web);
  return withLogins(invocation, async (stores) => {
    const alias = aliasOf('github', manifests);
    const organization = flags.organization ?? (await organizationOf(stores, alias, github, invocation));
    const page = newAppPage(web, organization);
    const plan: SetupResult = {
      manifest,
      page,
      url: appByHandUrl(manifest, page),
      workflow: tokenStep(all, github.repository).join('\n'),
      variable: CLIENT_ID_VARIABLE,
      secret: PRIVATE_KEY_SECRET,
    };
    const result =
      canPrompt(invocation) && !flags.json ? await make(plan, manifest, stores, alias, github, invocation) : plan;
    if (flags.json) out.json(result);
    else out.data(setupText(result, out.layout));
    return 0;
  });
};

/** The organisation that owns the repository, if one does; without a login a person is taken for the owner, and told so. */
async function organizationOf(
  stores: Stores,
  alias: string,
  { repository }: GitHubHome,
  { flags, out, signal }: Invocation,
): Promise<string | undefined> {
  if (flags.offline) return undefined;
  try {
    const session = await stores.session(alias);
    return (await session.ownerOf?.(repository, { signal })) === 'organization' ? repository.split('/')[0] : undefined;
  } catch (error) {
    if (!(error instanceof SecretZeroError)) throw error;
    out.warn(
      `${error.message}: if an organization owns ${repository}, give --organization, since only the owner of the App can install it`,
    );
    return undefined;
  }
}

/** Makes the App with a person, and keeps its key where it was said beforehand; it is never shown. */
async function make(
  plan: SetupResult,
  manifest: AppManifest,
  stores: Stores,
  alias: string,
  { repository, apiUrl }: GitHubHome,
  invocation: Invocation,
): Promise<SetupResult> {
  const { flags, io, out, signal } = invocation;
  const at = (file: string) => resolve(io.platform.workspace, file);
  const storage =
    flags.keyFile === undefined ? new RepositoryStorage(await stores.session(alias), repository) : undefined;
  // Everything that can go wrong with the key is found before there is one.
  if (flags.keyFile !== undefined) await requireFree(at(flags.keyFile), flags.keyFile);
  const taken = (await storage?.taken(signal)) ?? [];
  if (storage !== undefined) {
    const place = `the secret ${PRIVATE_KEY_SECRET} and the variable ${CLIENT_ID_VARIABLE} of ${repository}`;
    await agree(
      taken.length === 0
        ? `keep the key of the new App in ${place}?`
        : `replace ${taken.join(' and ')} of ${repository} by those of a new App?`,
      invocation,
    );
  }
  const app = await createApp(
    { manifest, page: plan.page, apiUrl, tell: (text) => out.note(text), onValue: stores.learn, signal },
    io.platform,
  );
  const kept = flags.keyFile ?? repository;
  try {
    if (flags.keyFile !== undefined) await writeKeyFile(at(flags.keyFile), flags.keyFile, app);
    else await storage?.store(app, signal);
  } catch (error) {
    // It exists nowhere else: GitHub gives a key once.
    const rescue = `${app.slug}.${app.id}.private-key.pem`;
    await writeKeyFile(at(rescue), rescue, app);
    throw storageProblem(error, rescue);
  }
  return {
    ...plan,
    app: {
      id: app.id,
      slug: app.slug,
      client_id: app.clientId,
      install: app.installUrl,
      kept,
      in_repository: storage !== undefined,
    },
  };
}
