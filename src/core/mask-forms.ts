import type { SecretValue } from './secret-value.ts';
import { addBase64, addUrl, leavesOf, linesOf, MIN_FORM, MIN_PART } from './value-forms.ts';

/**
 * The strings that the runner must be told to mask before a value is used first. The runner masks line by line, so none has a line
 * end: a value of several lines is masked by its lines. None is shorter than four characters, lines and leaves not shorter than
 * eight, and none is only brackets, quotes, commas and blanks: masking those would make every log unreadable.
 *
 * The one caller is the mask command of the action's face.
 */
export function maskForms(value: SecretValue): readonly string[] {
  const text = value.reveal();
  const forms = new Set<string>();
  const several = /[\r\n]/.test(text.trim());
  const parts = [...linesOf(text), ...leavesOf(text)].filter((part) => part.length >= MIN_PART);
  for (const plain of [...(several ? [] : [text, text.trim()]), ...parts]) {
    forms.add(plain);
    forms.add(JSON.stringify(plain).slice(1, -1));
    if (plain.length >= MIN_FORM) addBase64(forms, Buffer.from(plain, 'utf8'));
    addUrl(forms, Buffer.from(plain, 'utf8').toString('utf8'));
  }
  if (text.length >= MIN_FORM) {
    // Encoded, several lines become one.
    addBase64(forms, Buffer.from(text, 'utf8'));
    addUrl(forms, Buffer.from(text, 'utf8').toString('utf8'));
    forms.add(JSON.stringify(text).slice(1, -1));
  }
  return [...forms].filter(
    (form) => form.length >= MIN_FORM && !/[\r\n]/.test(form) && !/^[\s[\]{}(),:;"'\\]*$/.test(form),
  );
}
