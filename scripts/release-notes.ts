/**
 * What CHANGELOG.md says of a version, for its release. Fails where package.json has another version or the changelog has nothing.
 *   node scripts/release-notes.ts VERSION
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const [version = ''] = process.argv.slice(2);

function fail(what: string): never {
  process.stderr.write(`${what}\n`);
  process.exit(1);
}

if (!/^\d+\.\d+\.\d+$/.test(version)) fail(`${JSON.stringify(version)} is no version: MAJOR.MINOR.PATCH is`);
const declared = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
if (declared !== version) fail(`package.json says ${declared}, not ${version}`);
const sections = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').split(/^## /m);
const notes = sections.find((section) => section.split('\n')[0]?.trim() === version);
const text = notes?.slice(notes.indexOf('\n')).trim() ?? '';
if (text === '') fail(`CHANGELOG.md says nothing of ${version}`);
process.stdout.write(`${text}\n`);
