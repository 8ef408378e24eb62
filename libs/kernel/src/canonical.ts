/**
 * A value as JSON with sorted keys: the same text for what is about to be stored and for what the database gives back of
 * it (`jsonb` keeps neither the order of keys nor the form of numbers). What JSON leaves out is left out.
 */
export const canonical = (value: unknown): string => textOf(value) ?? 'null';

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('toJSON' in value && typeof value.toJSON === 'function') return textOf((value as Date).toJSON());
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one)).join(',')}]`;
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const text = textOf((value as Record<string, unknown>)[key]);
    if (text !== undefined) parts.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${parts.join(',')}}`;
}
