export interface Keys {
  text: string;
  at: number;
}

/** Nobody types so fast. */
const burstMs = 60;
const shortest = 5;

/** One more key: what was typed in one burst so far, and the code once it has ended with Enter. */
export function burst(before: Keys | undefined, key: string, at: number): Keys & { code?: string } {
  const text = before && at - before.at <= burstMs ? before.text : '';
  if (key === 'Enter') return { text: '', at, ...(text.length >= shortest && { code: text }) };
  return { text: key.length === 1 ? text + key : text, at };
}
