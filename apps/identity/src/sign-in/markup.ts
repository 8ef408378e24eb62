/** Markup that is already safe to send. */
export class Html {
  constructor(readonly text: string) {}
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const render = (value: unknown): string => {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  if (value === undefined || value === false) return '';
  return String(value as string | number).replace(/[&<>"']/g, (c) => entities[c as keyof typeof entities]);
};

/** A template whose values are escaped, unless they are markup made the same way. */
export const markup = (parts: TemplateStringsArray, ...values: unknown[]): Html =>
  new Html(parts.reduce((text, part, i) => text + render(values[i - 1]) + part));
