/** Below this a text occurs by chance too often to be looked for. */
export const MIN_FORM = 4;
/** Lines and JSON leaves below this are words as likely as parts of a secret. */
export const MIN_PART = 8;

/** Base64 is wrapped at these widths by the tools that people have. */
const WRAPS = [64, 76];

// No tilde: a form writes it as %7E.
const PLAIN = /^[A-Za-z0-9_.-]*$/;
const ARMOUR = /^-{3,}\s?(?:BEGIN|END) [A-Z0-9 ]+-{3,}$/;

/** The lines of a text that has more than one, without the blanks around them; frames of PEM blocks are no secret. */
export function linesOf(text: string): readonly string[] {
  if (!/[\r\n]/.test(text)) return [];
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= MIN_PART && !ARMOUR.test(line));
}

/** The strings and numbers in a text that is a JSON object or array. */
export function leavesOf(text: string): readonly string[] {
  if (!/^\s*[[{]/.test(text)) return [];
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return [];
  }
  const leaves: string[] = [];
  const open: unknown[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node === 'string' || typeof node === 'number') leaves.push(String(node));
    else if (typeof node === 'object' && node !== null) open.push(...Object.values(node));
  }
  return leaves.filter((leaf) => leaf.length >= MIN_PART);
}

/**
 * How a text may look after it went through something else: as it is, in base64 (alone or inside something larger, which has three
 * alignments), in URLs, JSON, YAML, XML, shell and JavaScript source, and in hex. Without repetition; none is shorter than
 * {@link MIN_FORM}.
 */
export function encodingsOf(text: string): ReadonlySet<string> {
  const forms = new Set<string>([text]);
  const bytes = Buffer.from(text, 'utf8');
  addBase64(forms, bytes);
  const hex = bytes.toString('hex');
  forms.add(hex).add(hex.toUpperCase());
  if (!PLAIN.test(text)) {
    const json = JSON.stringify(text).slice(1, -1);
    forms.add(json);
    forms.add(JSON.stringify(json).slice(1, -1));
    forms.add(asciiJson(json));
    forms.add(json.replaceAll('/', '\\/'));
    if (json !== text) addBase64(forms, Buffer.from(json, 'utf8'));
    addUrl(forms, bytes.toString('utf8'));
    addQuoted(forms, text);
  }
  for (const form of forms) if (form.length < MIN_FORM) forms.delete(form);
  return forms;
}

/** Base64 and base64url of the bytes: whole, wrapped, and the characters that they alone decide at each alignment. */
export function addBase64(forms: Set<string>, bytes: Buffer): void {
  const add = (form: string): void => {
    forms.add(form);
    if (/[+/]/.test(form)) forms.add(form.replaceAll('+', '-').replaceAll('/', '_'));
  };
  const whole = bytes.toString('base64');
  add(whole);
  add(whole.replace(/=+$/, ''));
  for (const width of WRAPS) {
    if (whole.length <= width) continue;
    for (let at = 0; at < whole.length; at += width) {
      const line = whole.slice(at, at + width);
      if (line.length >= 2 * MIN_PART) add(line);
    }
  }
  for (const shift of [0, 1, 2]) {
    const shifted = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    // The first character that holds none of the bytes in front, and the last that holds none of what follows.
    add(shifted.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6)));
  }
}

/** The ways in which URLs and forms write a text: which characters are escaped, in capitals or not, differs by library. */
export function addUrl(forms: Set<string>, wellFormed: string): void {
  const component = encodeURIComponent(wellFormed);
  const strict = component.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  const inForm = new URLSearchParams([['', wellFormed]]).toString().slice(1);
  for (const form of [component, strict, inForm, strict.replaceAll('%20', '+'), encodeURI(wellFormed)]) {
    forms.add(form);
    forms.add(form.replace(/%[0-9A-F]{2}/g, (escaped) => escaped.toLowerCase()));
  }
}

function addQuoted(forms: Set<string>, text: string): void {
  // Inside single quotes of a shell, in both spellings; inside single quotes of YAML.
  forms.add(text.replaceAll("'", "'\\''"));
  forms.add(text.replaceAll("'", `'"'"'`));
  forms.add(text.replaceAll("'", "''"));
  // Inside double quotes of a shell; with a backslash before every special character (printf %q); $'…'.
  forms.add(text.replace(/["$`\\]/g, '\\$&'));
  forms.add(text.replace(/[^A-Za-z0-9_./:=@%+,\n-]/g, '\\$&'));
  const source = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
  forms.add(source);
  forms.add(source.replaceAll("'", "\\'"));
  forms.add(source.replaceAll('`', '\\`'));
  // XML and HTML.
  const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  forms.add(xml);
  forms.add(xml.replaceAll('"', '&quot;'));
  forms.add(xml.replaceAll('"', '&quot;').replaceAll("'", '&#39;'));
  forms.add(xml.replaceAll('"', '&quot;').replaceAll("'", '&apos;'));
  // With other line ends than its own.
  forms.add(text.replace(/\r?\n/g, '\r\n'));
  forms.add(text.replaceAll('\r\n', '\n'));
}

function asciiJson(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
