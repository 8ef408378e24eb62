import { useState } from 'react';

export interface Edit<F> {
  form: F;
  /** The values when the form was opened. */
  base: F;
  /** The version on which the form was opened: the request names it. */
  on: number | undefined;
  /** Somebody else has changed it since. */
  overtaken: boolean;
  change: (part: Partial<F>) => void;
  /** Starts again from the present values. */
  begin: (form?: F) => void;
}

/**
 * A form on the version that it was opened on. Values that are read meanwhile do not change it: otherwise its user
 * would overwrite what they never saw.
 */
export function useEdit<F extends object>(now: F, version: number | undefined): Edit<F> {
  const [edit, set] = useState({ form: now, base: now, on: version });
  return {
    ...edit,
    overtaken: version !== edit.on,
    change: (part) => set((e) => ({ ...e, form: { ...e.form, ...part } })),
    begin: (form = now) => set({ form, base: now, on: version }),
  };
}
