import { SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useWords } from '../i18n/use-words';
import { useOperationId } from '../operation/use-operation';
import { PageTitle } from '../shell/page-title';
import { may } from '../sign-in/may';
import { EmbassyList } from '../tell/embassy-list';
import { CasesTable } from './cases-table';
import { OpenCase } from './open-case';
import { PeopleList } from './people-list';
import { PeopleTable } from './people-table';
import { useView } from '../shell/use-view';

/** Everyone in the operation, found by part of a name in any script, a document number, a telephone or a case. */
export function People() {
  const { t } = useWords();
  const op = useOperationId();
  const [view, setView] = useView<'people' | 'cases'>('people');
  const [q, setQ] = useState('');
  const [asked] = useDebouncedValue(q.trim(), 250);
  return (
    <Stack gap="md">
      <PageTitle
        title={t('nav.people')}
        actions={
          <>
            {view === 'cases' && may('person:register') && <OpenCase op={op} />}
            <EmbassyList op={op} />
            <SegmentedControl
              aria-label={t('people.view')}
              value={view}
              onChange={(v) => setView(v as 'people')}
              data={[
                { value: 'people', label: t('people.people') },
                { value: 'cases', label: t('people.cases') },
              ]}
            />
          </>
        }
      />
      {view === 'people' && (
        <TextInput
          label={t('people.search')}
          description={t('people.searchHint')}
          value={q}
          onChange={(e) => setQ(e.currentTarget.value)}
          dir="auto"
          type="search"
          autoComplete="off"
        />
      )}
      {view === 'cases' ? (
        <CasesTable op={op} />
      ) : may('people-list:read') ? (
        <PeopleList op={op} q={asked} />
      ) : (
        <PeopleTable op={op} q={asked} />
      )}
    </Stack>
  );
}
