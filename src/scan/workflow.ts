import { mentionsIn } from './expressions.ts';
import type { Found, Note, Reference } from './reference.ts';
import { entriesOf, get, type Node, Places, scalarsOf, textOf, yamlDocuments } from './yaml-tree.ts';

/** GitHub's own: it is always there, and nobody declares it. */
const GIVEN: ReadonlySet<string> = new Set(['GITHUB_TOKEN']);
const NAME = /^[A-Z_][A-Z0-9_]{0,254}$/;

/** What a workflow, a composite action or a configuration of Dependabot reads from `secrets` and `vars`. */
export function scanWorkflow(file: string, text: string): Found {
  const places = new Places(file, text);
  const [root] = yamlDocuments(text) ?? [];
  if (root === undefined) return asText(file, text, places);
  const parameters = parametersOf(root);
  const references: Reference[] = [];
  const notes: Note[] = [];
  for (const [scalar, key] of scalarsOf(root)) {
    const raw = text.slice(scalar.start, scalar.end);
    collect(mentionsIn(scalar.value, raw, key === 'if'), scalar.start, places, parameters, references, notes);
  }
  const inherits = inheriting(root, places, notes);
  return { references, notes, inherits };
}

/** References of all workflows, where what is a parameter is left out, unless a workflow here passes all its secrets on. */
export function withoutParameters(found: readonly Found[]): Reference[] {
  const inherited = new Set(found.flatMap(({ inherits = [] }) => inherits.map((path) => path.replace(/^\.\//, ''))));
  return found
    .flatMap(({ references }) => references)
    .filter(({ parameter, span }) => parameter === undefined || inherited.has(span.file));
}

function collect(
  mentions: ReturnType<typeof mentionsIn>,
  offset: number,
  places: Places,
  parameters: ReadonlySet<string>,
  references: Reference[],
  notes: Note[],
): void {
  for (const { context, name, whole, index } of mentions) {
    const span = places.at(offset + index);
    if (whole !== undefined) {
      if (context === 'vars') continue;
      notes.push({
        message:
          whole === 'all'
            ? 'all secrets are used at once here: which ones cannot be told'
            : 'the name of this secret is reckoned when the workflow runs: it cannot be told here',
        hint: 'name each secret as secrets.NAME, so that nothing gets more than it needs',
        span,
      });
    } else if (name !== undefined && NAME.test(name) && !GIVEN.has(name)) {
      references.push({
        category: context === 'vars' ? 'variable' : 'secret',
        name,
        span,
        role: 'use',
        ...(context === 'secrets' && parameters.has(name) ? { parameter: true } : {}),
      });
    }
  }
}

/** Secrets that the callers of a workflow hand in, if it is only ever called. */
function parametersOf(root: Node): ReadonlySet<string> {
  const on = get(root, 'on');
  const triggers = entriesOf(on).map(({ key }) => key);
  if (triggers.length !== 1 || triggers[0] !== 'workflow_call') return new Set();
  return new Set(entriesOf(get(on, 'workflow_call', 'secrets')).map(({ key }) => key.toUpperCase()));
}

/** Local workflows that get all secrets by `secrets: inherit`; for others, whose names cannot be seen, a note. */
function inheriting(root: Node, places: Places, notes: Note[]): string[] {
  const local: string[] = [];
  for (const { value: job } of entriesOf(get(root, 'jobs'))) {
    const passed = entriesOf(job).find(({ key }) => key === 'secrets');
    if (textOf(passed?.value) !== 'inherit') continue;
    const uses = textOf(get(job, 'uses')) ?? '';
    if (uses.startsWith('./')) local.push(uses);
    else {
      notes.push({
        message: 'all secrets are passed to a workflow of another repository: which ones it uses cannot be told here',
        hint: 'pass each by its name under secrets:',
        span: places.at(passed?.start ?? 0),
      });
    }
  }
  return local;
}

/** A file that YAML cannot read is searched as text, comments included. */
function asText(file: string, text: string, places: Places): Found {
  const references: Reference[] = [];
  const notes: Note[] = [{ message: `${file} cannot be read as YAML: it was searched as text`, span: places.at(0) }];
  collect(mentionsIn(text, text), 0, places, new Set(), references, notes);
  return { references, notes };
}
