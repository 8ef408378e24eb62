import type { Typed } from '../offline/drafts';

type Field = HTMLInputElement | HTMLTextAreaElement;

const texts =
  'textarea, input:not([type=checkbox], [type=radio], [type=file], [type=hidden], [type=search], [readonly])';

/** The label that a person sees; a second field with the same one is told apart by its place. */
const fieldsOf = (form: HTMLElement): Map<string, Field> => {
  const found = new Map<string, Field>();
  for (const field of form.querySelectorAll<Field>(texts)) {
    const label = field.labels?.[0]?.textContent?.trim() ?? field.getAttribute('aria-label') ?? field.name;
    let name = label;
    for (let again = 2; found.has(name); again++) name = `${label} ${again}`;
    found.set(name, field);
  }
  return found;
};

/** What the text fields of a form hold now. */
export function typedIn(form: HTMLElement): Typed {
  const filled = [...fieldsOf(form)].filter(([, { value }]) => value.trim() !== '');
  return Object.fromEntries(filled.map(([name, { value }]) => [name, value]));
}

/** Writes into the fields as typing does, so that the form learns of it. @returns what found no field yet */
export function typeInto(form: HTMLElement, typed: Typed): Typed {
  const fields = fieldsOf(form);
  const left: Typed = {};
  for (const [name, value] of Object.entries(typed)) {
    const field = fields.get(name);
    if (!field) left[name] = value;
    else if (field.value !== value) {
      const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')!.set!.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  return left;
}
