/** A plain scalar by the core schema of YAML 1.2, with what its writer should know of how it was read. */
export interface PlainScalar {
  readonly value: string | number | boolean | null;
  /** `precision`: a number that JavaScript cannot hold · `zeros`: leading zeros that are gone · `infinite`: .inf or .nan */
  readonly note?: 'precision' | 'zeros' | 'infinite';
}

const NULL = /^(?:|~|null|Null|NULL)$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Reads a plain scalar. Most are text, so the first character decides whether anything else is tried. */
export function readPlain(text: string): PlainScalar {
  switch (text.charAt(0)) {
    case '':
    case '~':
    case 'n':
    case 'N':
      return NULL.test(text) ? { value: null } : { value: text };
    case 't':
    case 'T':
      return TRUE.test(text) ? { value: true } : { value: text };
    case 'f':
    case 'F':
      return FALSE.test(text) ? { value: false } : { value: text };
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
    case '+':
    case '-':
    case '.':
      return readNumber(text);
    default:
      return { value: text };
  }
}

function readNumber(text: string): PlainScalar {
  if (INTEGER.test(text)) {
    const value = Number(text);
    if (!Number.isSafeInteger(value)) return { value, note: 'precision' };
    return /^[-+]?0[0-9]/.test(text) ? { value, note: 'zeros' } : { value: value === 0 ? 0 : value };
  }
  if (OCTAL.test(text) || HEXADECIMAL.test(text)) {
    const value = Number(text);
    return Number.isSafeInteger(value) ? { value } : { value, note: 'precision' };
  }
  if (FLOAT.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? { value } : { value, note: 'precision' };
  }
  return INFINITE.test(text) ? { value: text, note: 'infinite' } : { value: text };
}

/** What YAML 1.1 took for a boolean and YAML 1.2 takes for text. */
export function readOldBoolean(text: string): boolean | undefined {
  if (/^(?:y|yes|on)$/i.test(text)) return true;
  return /^(?:n|no|off)$/i.test(text) ? false : undefined;
}
