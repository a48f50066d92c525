import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';

// The compiler leaves CommonJS files where they are, and the bundle needs them beside the compiled modules.
const from = new URL('../src/generated/', import.meta.url);
const to = new URL('../build/generated/', import.meta.url);

mkdirSync(to, { recursive: true });
for (const name of readdirSync(from)) {
  if (name.endsWith('.cjs')) copyFileSync(new URL(name, from), new URL(name, to));
}
