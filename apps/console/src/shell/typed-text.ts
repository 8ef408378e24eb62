import type { Typed } from '../offline/drafts';
import type { Chosen } from './draft-form';

type Field = HTMLInputElement | HTMLTextAreaElement;
export type Choices = ReadonlyMap<string, Chosen>;

const texts =
  'textarea, input:not([type=checkbox], [type=radio], [type=file], [type=hidden], [type=search], [readonly], [data-chosen], [aria-hidden=true])';
const ticks = 'input[type=checkbox], input[type=radio]';
/** Beside the labels of fields that are typed into. */
const [chosen, ticked] = ['≡ ', '☑ '];

const labelOf = (field: HTMLInputElement | HTMLTextAreaElement): string =>
  field.labels?.[0]?.textContent?.trim() || (field.getAttribute('aria-label') ?? field.name);
/** Of what a tick is one: two questions may have the same answers. */
const groupOf = (field: Element): string => {
  const group = field.closest('[role=radiogroup], [role=group], fieldset');
  const named = group?.getAttribute('aria-labelledby');
  return group?.getAttribute('aria-label') ?? (named && document.getElementById(named)?.textContent) ?? '';
};

/** The label that a person sees; a second field with the same one is told apart by its place. */
function named<F extends Field>(form: HTMLElement, which: string, nameOf: (field: F) => string): Map<string, F> {
  const found = new Map<string, F>();
  for (const field of form.querySelectorAll<F>(which)) {
    const label = nameOf(field);
    let name = label;
    for (let again = 2; found.has(name); again++) name = `${label} ${again}`;
    found.set(name, field);
  }
  return found;
}
const fieldsOf = (form: HTMLElement) => named<Field>(form, texts, labelOf);
const ticksOf = (form: HTMLElement) =>
  named<HTMLInputElement>(form, ticks, (tick) => `${ticked}${groupOf(tick)} ${labelOf(tick)}`);

/** What the text fields of a form hold now. */
export function typedIn(form: HTMLElement): Typed {
  const filled = [...fieldsOf(form)].filter(([, { value }]) => value.trim() !== '');
  return Object.fromEntries(filled.map(([name, { value }]) => [name, value]));
}

/** The same, with what is ticked and chosen. */
export function heldIn(form: HTMLElement, choices: Choices): Typed {
  const ticks = [...ticksOf(form)].map(([name, tick]) => [name, tick.checked ? 'yes' : 'no']);
  const picked = [...choices].map(([label, one]) => [chosen + label, one.value()]).filter(([, value]) => value !== '');
  return { ...typedIn(form), ...(Object.fromEntries([...ticks, ...picked]) as Typed) };
}

/**
 * Writes into the fields, ticks and chooses as its user does, so that the form learns of it.
 * @returns what found no field yet
 */
export function typeInto(form: HTMLElement, typed: Typed, choices: Choices): Typed {
  const [fields, boxes] = [fieldsOf(form), ticksOf(form)];
  const left: Typed = {};
  for (const [name, value] of Object.entries(typed)) {
    const [field, box] = [fields.get(name), boxes.get(name)];
    if (name.startsWith(chosen) && choices.get(name.slice(chosen.length))?.choose(value)) continue;
    else if (box) {
      // of several radios one is chosen, and the others are not
      if (box.checked !== (value === 'yes') && (value === 'yes' || box.type === 'checkbox')) box.click();
    } else if (!field) left[name] = value;
    else if (field.value !== value) {
      const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')!.set!.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  return left;
}
