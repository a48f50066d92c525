import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FILE_FORMATS, type FileFormat } from '../../../src/providers/local/catalog.ts';
import { provider } from '../../../src/providers/local/index.ts';
import { type ConformanceHarness, describeConformance } from '../../conformance/suite.ts';
import { contextIn } from './context.ts';
import { readBack, writeBy } from './reference.ts';

for (const format of FILE_FORMATS) describeConformance(`local/file as ${format}`, () => fileHarness(format));
describeConformance('local/template', templateHarness);

async function fileHarness(format: FileFormat): Promise<ConformanceHarness> {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  const { context, warnings } = contextIn(folder);
  const session = await provider.open(context);
  const file = join(folder, 'conf', 'values');
  const text = (): Promise<string> => readFile(file, 'utf8').catch(() => '');
  return {
    store: session.store('file'),
    address: (n) => ({ store: 'local/file', container: 'conf/values', key: `KEY_${n}`, settings: { format } }),
    // Another reader of the format than the one under test.
    peek: async ({ key = '' }) => readBack(format, await text(), key),
    async plant({ key = '' }, value) {
      await mkdir(join(folder, 'conf'), { recursive: true });
      await writeFile(file, writeBy(format, await text(), key, value));
    },
    async deny() {
      await rm(file, { force: true });
      await mkdir(file, { recursive: true });
    },
    requests: () => session.requests,
    emitted: () => warnings,
    async [Symbol.asyncDispose]() {
      await session[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function templateHarness(): Promise<ConformanceHarness> {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  const { context, warnings } = contextIn(folder);
  const session = await provider.open(context);
  const names = Array.from({ length: 8 }, (_, n) => `{{ s${n} | default('') }}`);
  await writeFile(join(folder, 'values.j2'), names.join(''));
  const file = join(folder, 'values');
  return {
    store: session.store('template'),
    address: (n) => ({
      store: 'local/template',
      container: 'values',
      key: `s${n}.value`,
      settings: { template: 'values.j2' },
    }),
    // With one secret in it, the rendered file is that secret's value.
    peek: () => readFile(file, 'utf8').catch(() => undefined),
    plant: (_, value) => writeFile(file, value),
    async deny() {
      await rm(file, { force: true });
      await mkdir(file);
    },
    requests: () => session.requests,
    emitted: () => warnings,
    async [Symbol.asyncDispose]() {
      await session[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
