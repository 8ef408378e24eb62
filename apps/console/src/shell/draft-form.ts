import { createContext, useCallback, useContext, useEffect, useLayoutEffect, useRef } from 'react';

/** One of a few, in a field that the browser does not know as one: how it is read and set. */
export interface Chosen {
  value: () => string;
  /** @returns whether there is such a choice now */
  choose: (value: string) => boolean;
}

export interface DraftFields {
  /** @returns what takes it away */
  register: (label: string, chosen: Chosen) => () => void;
  /** Its user has chosen something. */
  touch: () => void;
}

/** The draft of the form that a field stands in. */
export const DraftForm = createContext<DraftFields | undefined>(undefined);

type Option = string | { value: string } | { items: readonly Option[] };
const valuesOf = (data: readonly Option[]): string[] =>
  data.flatMap((one) => (typeof one === 'string' ? [one] : 'items' in one ? valuesOf(one.items) : [one.value]));

interface Field {
  label?: unknown;
  value?: string | null;
  data?: readonly unknown[];
  onChange?: (value: string | null, option: never) => void;
}

/** Keeps what is chosen in a field with the draft of its form. @returns what the field has to call */
export function useDraftChoice(field: Field): (value: string | null, option: unknown) => void {
  const form = useContext(DraftForm);
  const now = useRef(field);
  useEffect(() => void (now.current = field));
  const label = typeof field.label === 'string' ? field.label : undefined;
  const register = form?.register;
  useLayoutEffect(() => {
    now.current = field;
    if (!label) return undefined;
    return register?.(label, {
      value: () => now.current.value ?? '',
      choose: (value) => {
        if (!valuesOf((now.current.data ?? []) as readonly Option[]).includes(value)) return false;
        if (now.current.value !== value) now.current.onChange?.(value, undefined as never);
        return true;
      },
    });
  }, [register, label]);
  return useCallback(
    (value, option) => {
      now.current.onChange?.(value, option as never);
      form?.touch();
    },
    [form],
  );
}
