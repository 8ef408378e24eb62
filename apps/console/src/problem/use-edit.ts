import { useState } from 'react';

export interface Edit<F> {
  form: F;
  /** As it stood when the form was opened. */
  base: F;
  /** The version it was opened on: what is sent is decided on that one. */
  on: number | undefined;
  /** Somebody else has changed it since. */
  overtaken: boolean;
  change: (part: Partial<F>) => void;
  /** Begins anew on what stands now. */
  begin: (form?: F) => void;
}

/**
 * A form on the version that it was opened on. What is read anew meanwhile does not slip in under it: it would be
 * overwritten by somebody who never saw it.
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
