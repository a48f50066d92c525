import type { GeneratorKind } from '../core/catalog.ts';
import { configSchema } from './generator.ts';

/** Defaults of a script's config: where it is run, they are filled in from here. */
export const SCRIPT_DEFAULTS = { args: [] as readonly string[], timeout: 30 };

/** A program whose output is the value; run by `src/platform/script.ts`, and in the action only where scripts are allowed. */
export const scriptKind: GeneratorKind = {
  kind: 'script',
  available: true,
  summary: 'What a program of yours prints; run without a shell, in a clean environment.',
  defaults: SCRIPT_DEFAULTS,
  configSchema: configSchema(
    {
      command: {
        type: 'string',
        minLength: 1,
        description:
          'The program: a path inside the workspace, or a name that is looked up in PATH. No shell reads it.',
      },
      args: { type: 'array', items: { type: 'string' }, default: [], description: 'Its arguments; never a secret.' },
      shell: { type: 'boolean', default: false, description: 'Always false: no shell is ever used.' },
      timeout: {
        type: 'integer',
        minimum: 1,
        maximum: 600,
        default: 30,
        description: 'Seconds after which the program and all that it started are ended.',
      },
    },
    ['command'],
  ),
  entropyBits: () => 0,
  check(config) {
    const problems: ReturnType<NonNullable<GeneratorKind['check']>>[number][] = [];
    const command = String(config['command'] ?? '');
    if (config['shell'] === true) {
      problems.push({
        severity: 'error',
        key: 'shell',
        message: 'shell: true is not allowed, since a shell reads more into its text than is meant',
        hint: 'put the lines into a script file and name that file as command',
      });
    }
    if (/\s/.test(command.trim()) && config['args'] === undefined) {
      problems.push({
        severity: 'warning',
        key: 'command',
        message: 'command has a blank in it, and no shell divides it into words',
        hint: 'write the words after the first under args',
      });
    }
    return problems;
  },
};
