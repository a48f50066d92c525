import { dirname, relative, resolve } from 'node:path';
import { Redactor } from '../../../core/redactor.ts';
import { platformNames } from '../../../engine/platform-names.ts';
import { scanRepository } from '../../../engine/scan.ts';
import { scanResult } from '../../../engine/scan-result.ts';
import { manifestsOf, writeStanzas } from '../../../engine/scan-write.ts';
import { scanText } from '../../../reports/terminal.ts';
import type { Run } from '../command-spec.ts';
import { declaredHosts } from '../declared-hosts.ts';
import { laneOptions, laptopOf, lazyHome } from '../session.ts';

const ATTENTION = 2;

export const run: Run = async (invocation) => {
  const { flags, io, out, signal } = invocation;
  const home = lazyHome(invocation);
  const { repository: local, github } = await home();
  const repository = github?.repository ?? io.platform.setting('GITHUB_REPOSITORY');
  const options = { ...(await laneOptions(invocation, home)), ...(repository === undefined ? {} : { repository }) };
  const manifests = await manifestsOf(options, io.platform);
  const folder = dirname(resolve(io.platform.workspace, flags.file));
  const redactor = new Redactor();
  out.use(redactor);
  const listings =
    flags.offline || repository === undefined
      ? undefined
      : await platformNames(manifests, repository, io.platform, {
          allowHosts: manifests.flatMap((manifest) => declaredHosts(manifest, io.platform)),
          laptop: laptopOf(invocation),
          redactor,
          warn: (message) => out.warn(message),
          signal,
        });
  const scan = await scanRepository({
    root: local && !relative(local.root, folder).startsWith('..') ? local.root : folder,
    folder,
    manifests,
    ...(repository === undefined ? {} : { repository }),
    ...(listings === undefined ? {} : { listings }),
    signal,
  });
  const written = flags.write ? await writeStanzas([...scan.stanzas.values()].flat(), options, io.platform) : undefined;
  const result = scanResult(scan, written);
  if (flags.json) out.json(result);
  else out.data(scanText(result, { ...out.layout, file: flags.file }));
  return scan.attention && !(flags.write && addressed(scan.stanzas)) ? ATTENTION : 0;
};

/** Whether every name that needs attention got a stanza. */
function addressed(stanzas: ReadonlyMap<unknown, readonly unknown[]>): boolean {
  return [...stanzas.values()].every((each) => each.length > 0);
}
