import { useContext, useEffect, useRef, type ReactNode } from 'react';
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
  write: { error: Error | null | undefined; isPending: boolean };
  children: ReactNode;
}

/** The fields of a form: what is in them is kept until it was sent. Over a page, where it lies, sees to that. */
export function Drafted({ name, about, write, children }: Props) {
  const [over, around] = [useContext(OverPage), useContext(DraftForm)];
  const draft = useDraft(over ? undefined : name, about);
  const wasPending = useRef(false);
  const { forget } = draft;
  useEffect(() => {
    if (wasPending.current && !write.isPending && !write.error) {
      forget();
      if (!over) sayDone(name); // what lies over the page says it as it closes
    }
    wasPending.current = write.isPending;
  }, [write.isPending, write.error, forget, over, name]);
  return (
    <DraftForm value={over ? around : draft.fields}>
      <DraftNote draft={draft} />
      <div ref={draft.form}>{children}</div>
    </DraftForm>
  );
}
