import { useContext, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { wasJustWritten } from '../api/last-written';
import { DraftForm } from './draft-form';
import { DraftNote } from './draft-note';
import { OverPage } from './over-page';
import { sayDone } from './say-done';
import { useDraft } from './use-draft';

interface Props {
  /** Which form of the page. */
  name: string;
  /** What it is about, on a page that has forms about many people. */
  about?: string;
  write: {
    error: Error | null | undefined;
    isPending: boolean;
    /** It waits on the device to be sent: nothing is kept of the form, and it is not done yet. */
    isKept?: boolean;
  };
  children: ReactNode;
}

/** The fields of a form: what is in them is kept until it was sent. Over a page, where it lies, sees to that. */
export function Drafted({ name, about, write, children }: Props) {
  const [over, around] = [useContext(OverPage), useContext(DraftForm)];
  const draft = useDraft(over ? undefined : name, about);
  const pendingSince = useRef<number>(undefined);
  const { forget } = draft;
  const whenSent = useRef<() => void>(undefined);
  useEffect(() => {
    whenSent.current = () => {
      forget();
      if (!over && !write.isKept) sayDone(name); // what lies over the page says it as it closes
    };
    if (pendingSince.current !== undefined && !write.isPending && !write.error) whenSent.current();
    pendingSince.current = write.isPending ? (pendingSince.current ?? performance.now()) : undefined;
  }, [write.isPending, write.error, write.isKept, forget, over, name]);
  // A form that gives way to the next as soon as it was recorded is gone before it learns so.
  useLayoutEffect(
    () => () => {
      if (pendingSince.current !== undefined && wasJustWritten(pendingSince.current)) whenSent.current?.();
    },
    [],
  );
  return (
    <DraftForm value={over ? around : draft.fields}>
      <DraftNote draft={draft} />
      <div ref={draft.form}>{children}</div>
    </DraftForm>
  );
}
