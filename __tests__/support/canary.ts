/** A form that a value may take in text, made here from scratch: what `src` knows of encodings is not asked, since it is on trial. */
export type Form = 'plain' | 'base64' | 'base64url' | 'URL' | 'JSON' | 'hex';

/** Shorter ones would be found by chance. */
const SHORTEST = 6;

function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replaceAll('=', '');
    // Characters at both ends also hold bits of what is around the value.
    const from = shift === 0 ? 0 : shift + 1;
    const to = (shift + bytes.length) % 3 === 0 ? text.length : text.length - 1;
    return text.slice(from, to);
  });
}

/** Every form in which a value is looked for, each with its name. */
export function formsOf(value: string): readonly (readonly [Form, string])[] {
  const bytes = Buffer.from(value, 'utf8');
  const everyByte = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const json = JSON.stringify(value).slice(1, -1);
  const component = encodeURIComponent(value);
  const base64 = base64Forms(bytes);
  const forms: [Form, string][] = [
    ['plain', value],
    ...base64.map((form): [Form, string] => ['base64', form]),
    ...base64.map((form): [Form, string] => ['base64url', form.replaceAll('+', '-').replaceAll('/', '_')]),
    ['URL', component],
    ['URL', component.replace(/%[0-9A-F]{2}/g, (digits) => digits.toLowerCase())],
    ['URL', component.replaceAll('%20', '+')],
    ['URL', component.replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)],
    ['URL', everyByte],
    ['URL', everyByte.toUpperCase()],
    ['JSON', json],
    ['JSON', JSON.stringify(json).slice(1, -1)],
    ['hex', bytes.toString('hex')],
    ['hex', bytes.toString('hex').toUpperCase()],
  ];
  // Text that is sent line by line is also found line by line.
  if (/[\r\n]/.test(value)) {
    for (const line of value.split(/[\r\n]+/)) if (line.trim().length >= 8) forms.push(['plain', line.trim()]);
  }
  return forms;
}

/** Where values were found: never the value itself, so that a failing test is no leak either. */
export function findValues(
  values: Iterable<string>,
  emitted: Readonly<Record<string, string>>,
): readonly { readonly value: number; readonly form: Form; readonly place: string }[] {
  const found: { value: number; form: Form; place: string }[] = [];
  const places = Object.entries(emitted);
  let number = 0;
  for (const value of new Set(values)) {
    if (value.length < SHORTEST) throw new Error(`a canary of ${value.length} characters is found by chance`);
    for (const [form, text] of formsOf(value)) {
      for (const [place, where] of places) {
        if (where.includes(text) && !found.some((one) => one.value === number && one.place === place))
          found.push({ value: number, form, place });
      }
    }
    number += 1;
  }
  return found;
}

/** Fails where one of the values is in what was emitted, in any form. */
export function assertNoValue(values: Iterable<string>, emitted: Readonly<Record<string, string>>): void {
  const found = findValues(values, emitted);
  if (found.length === 0) return;
  throw new Error(
    `values were emitted:\n${found.map(({ value, form, place }) => `  value ${value} as ${form} in ${place}`).join('\n')}`,
  );
}

const MASK = '::add-mask::';

/**
 * The log without the runner's mask commands, and what they mask. Stripped is exactly the command: from its two colons to the end of
 * its line. A command that does not begin a line is no command for the runner, and stays.
 */
export function withoutMasks(log: string): { readonly log: string; readonly masked: readonly string[] } {
  const masked: string[] = [];
  const rest: string[] = [];
  for (const line of log.split('\n')) {
    if (!line.startsWith(MASK)) {
      rest.push(line);
      continue;
    }
    masked.push(
      line.slice(MASK.length).replace(/\r$/, '').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
    );
  }
  return { log: rest.join('\n'), masked };
}
