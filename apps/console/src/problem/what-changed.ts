/** A field with two different values, and who changed it. */
export interface Difference<F> {
  field: keyof F;
  /** What both started from. */
  was: string;
  mine: string;
  theirs: string;
  /** Both changed it: the user has to choose. */
  both: boolean;
}

function text(value: unknown): string {
  if (Array.isArray(value)) return value.map(text).join(' · ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(text).filter(Boolean).join(' ');
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** Fields that differ between my form and the present values; `base` is what both started from. */
export function whatChanged<F extends object>(base: F, mine: F, theirs: F): Difference<F>[] {
  return (Object.keys(theirs) as (keyof F)[]).flatMap((field) => {
    const [was, my, their] = [text(base[field]), text(mine[field]), text(theirs[field])];
    return my === their || their === was ? [] : [{ field, was, mine: my, theirs: their, both: my !== was }];
  });
}

/** My form on top of theirs: their change wins where I changed nothing, or where theirs was chosen. */
export function merged<F extends object>(mine: F, differences: Difference<F>[], keep: Set<keyof F>, theirs: F): F {
  const taken = differences.filter((d) => !keep.has(d.field)).map((d) => [d.field, theirs[d.field]]);
  return { ...mine, ...Object.fromEntries(taken) } as F;
}
