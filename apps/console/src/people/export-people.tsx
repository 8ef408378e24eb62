import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { ListedPerson, PageOf } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { filtersOf, type Asked } from './asked';
import { asText, csvOf } from './sheet';
import { useSheetLines } from './use-sheet-lines';

type Format = 'csv' | 'xlsx';
/** A workbook is whole in the memory of the page; a CSV file is not. */
const mostInWorkbook = 20_000;

/** What is seen, as a sheet: the chosen columns of everybody who meets the filters. Each page is on record as taken away. */
export function ExportPeople({ op, asked, total }: { op: string; asked: Asked; total: number }) {
  const { t } = useWords();
  const [state, set] = useState<{ done?: number; error?: unknown; format?: Format }>({});
  const { head, lineOf } = useSheetLines(asked);
  const take = async (format: Format): Promise<void> => {
    set({ done: 0, format });
    try {
      const sheet = format === 'csv' ? csvSheet() : await workbook();
      sheet.add([head]);
      let done = 0;
      for (let after: string | undefined; ;) {
        const page = (await answer(
          endpoints.manifests.POST('/people/export', {
            body: {
              operationId: op,
              filters: filtersOf(asked),
              sort: asked.sort,
              down: asked.down,
              limit: 200,
              ...(after && { after }),
            },
          }),
        )) as PageOf<ListedPerson>;
        sheet.add(page.items.map(lineOf));
        set({ done: (done += page.items.length), format });
        if (!(after = page.next)) break;
      }
      const url = URL.createObjectURL(sheet.end());
      Object.assign(document.createElement('a'), { href: url, download: `people.${format}` }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      set({});
    } catch (error) {
      set({ error, format });
    }
  };
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" size="compact-md" disabled={state.done !== undefined}>
            {state.done === undefined ? t('peopleList.export') : `${t('peopleList.exporting')}: ${state.done}`}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('peopleList.exportMeans')}</Menu.Label>
          <Menu.Item onClick={() => void take('csv')}>CSV</Menu.Item>
          <Menu.Item disabled={total > mostInWorkbook} onClick={() => void take('xlsx')}>
            XLSX{total > mostInWorkbook && ` · ${t('peopleList.tooMany')}`}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ProblemNote error={state.error} onRetry={() => void take(state.format ?? 'csv')} />
    </>
  );
}

interface Sheet {
  add: (rows: string[][]) => void;
  end: () => Blob;
}

/** Text grows page by page: the browser keeps the parts of a file out of the page's memory. */
function csvSheet(): Sheet {
  const parts: BlobPart[] = ['\uFEFF'];
  return {
    add: (rows) => void parts.push(new Blob([csvOf(rows)])),
    end: () => new Blob(parts, { type: 'text/csv;charset=utf-8' }),
  };
}

async function workbook(): Promise<Sheet> {
  const { utils, write } = await import('@e965/xlsx');
  const sheet = utils.aoa_to_sheet([]);
  return {
    add: (rows) =>
      void utils.sheet_add_aoa(
        sheet,
        rows.map((cells) => cells.map(asText)),
        { origin: -1 },
      ),
    end: () => {
      const book = utils.book_new();
      utils.book_append_sheet(book, sheet, 'people');
      return new Blob([write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer]);
    },
  };
}
