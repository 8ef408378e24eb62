import { Button } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { ListedPerson, PageOf } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import type { Asked } from './asked';
import { printTable } from './print-table';
import { useSheetLines } from './use-sheet-lines';

interface Props {
  op: string;
  asked: Asked;
  personIds: readonly string[];
}

/** Those who were chosen, on paper: on record as taken away, as a sheet is. */
export function PrintChosen({ op, asked, personIds }: Props) {
  const { t } = useWords();
  const { head, lineOf } = useSheetLines(asked);
  const [state, set] = useState<{ busy?: boolean; error?: unknown }>({});
  const print = async (): Promise<void> => {
    set({ busy: true });
    try {
      const { items } = (await answer(
        endpoints.manifests.POST('/people/export', {
          body: { operationId: op, among: [...personIds], sort: asked.sort, down: asked.down, limit: 200 },
        }),
      )) as PageOf<ListedPerson>;
      printTable(t('nav.people'), [head, ...items.map(lineOf)]);
      set({});
    } catch (error) {
      set({ error });
    }
  };
  return (
    <>
      <Button variant="default" size="compact-md" loading={state.busy} onClick={() => void print()}>
        {t('peopleList.print')}: {personIds.length}
      </Button>
      <ProblemNote error={state.error} onRetry={() => void print()} />
    </>
  );
}
