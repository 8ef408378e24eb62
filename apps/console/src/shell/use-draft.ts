import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { drafts, type Draft } from '../offline/drafts';
import { DraftAbout } from './draft-about';
import type { Chosen, DraftFields } from './draft-form';
import { draftPlace } from './draft-place';
import { heldIn, typedIn, typeInto } from './typed-text';

const pauseMs = 300;

export interface DraftOfForm {
  form: RefObject<HTMLDivElement | null>;
  /** For fields that the browser does not know. */
  fields: DraftFields;
  /** Typed here before, and not sent. */
  before: Draft | undefined;
  /** Puts it into the fields, also those that appear later. */
  bringBack: () => void;
  /** It was sent, or thrown away. */
  forget: () => void;
  /** Whether something was typed or chosen now. */
  isTouched: () => boolean;
  /** Whether something is typed now that would be lost. */
  holdsText: () => boolean;
}

/**
 * Keeps what is typed into a form on the device, sealed, until it was sent. Done for all forms in one place: it reads and
 * writes their fields as the user does.
 * @param name which form of the page; nothing is kept without one
 * @param about what it is about, where the page has the same form for many
 */
export function useDraft(name: string | undefined, about?: string): DraftOfForm {
  const form = useRef<HTMLDivElement>(null);
  const touched = useRef(false);
  const choices = useRef(new Map<string, Chosen>());
  const touch = useRef<() => void>(undefined);
  const pause = useRef<{ timer: ReturnType<typeof setTimeout>; keep: () => void }>(undefined);
  const [before, setBefore] = useState<Draft>();
  const [missing, setMissing] = useState<Draft['typed']>();
  const place = draftPlace(location.pathname, name, useContext(DraftAbout) ?? about);
  useEffect(() => {
    touched.current = false;
    if (!place) return setBefore(undefined);
    let found = false;
    const keep = (): void => {
      const held = form.current && heldIn(form.current, choices.current);
      if (held) void drafts.keep(place, held);
      pause.current = undefined;
    };
    touch.current = () => {
      touched.current = true;
      clearTimeout(pause.current?.timer);
      pause.current = { timer: setTimeout(keep, pauseMs), keep };
    };
    const hear = (e: Event): void => {
      if (form.current?.contains(e.target as Node) && e.isTrusted) touch.current?.();
    };
    void drafts.find(place).then((draft) => !found && setBefore(draft));
    document.addEventListener('input', hear);
    return () => {
      found = true;
      touch.current = undefined;
      document.removeEventListener('input', hear);
    };
  }, [place]);
  // What was typed last is kept too, while its fields are still there to be read.
  useLayoutEffect(
    () => () => {
      clearTimeout(pause.current?.timer);
      if (form.current && Object.keys(heldIn(form.current, choices.current)).length > 0) pause.current?.keep();
      pause.current = undefined;
    },
    [place],
  );
  // A field that appears once another was chosen is filled as it appears.
  useEffect(() => {
    if (!missing || !form.current) return;
    const watch = new MutationObserver(() => {
      const left = typeInto(form.current!, missing, choices.current);
      if (Object.keys(left).length < Object.keys(missing).length) setMissing(left);
    });
    watch.observe(form.current, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [missing]);
  const bringBack = useCallback(() => {
    if (!form.current || !before) return;
    touched.current = true;
    setMissing(typeInto(form.current, before.typed, choices.current));
    setBefore(undefined);
  }, [before]);
  const forget = useCallback(() => {
    touched.current = false;
    clearTimeout(pause.current?.timer);
    pause.current = undefined;
    setBefore(undefined);
    setMissing(undefined);
    if (place) void drafts.forget(place);
  }, [place]);
  const holdsText = useCallback(
    () => touched.current && form.current !== null && Object.keys(typedIn(form.current)).length > 0,
    [],
  );
  const fields = useMemo(
    (): DraftFields => ({
      register: (label, chosen) => {
        choices.current.set(label, chosen);
        return () => void (choices.current.get(label) === chosen && choices.current.delete(label));
      },
      touch: () => touch.current?.(),
    }),
    [],
  );
  const isTouched = useCallback(() => touched.current, []);
  return { form, fields, before, bringBack, forget, isTouched, holdsText };
}
