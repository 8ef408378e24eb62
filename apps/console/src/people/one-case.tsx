import { Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { Birth } from '../moment/birth';
import { Avatar } from '../person-name/avatar';
import { PersonName } from '../person-name/person-name';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { PageTitle } from '../shell/page-title';
import { may } from '../sign-in/may';
import { RowMenu } from './row-menu';
import { Marks } from './people-table';
import { RegisterPerson } from './register-person';

/** A case with everyone in it. */
export function OneCase() {
  const { t, word } = useWords();
  const { case: caseId = '' } = useParams({ strict: false }) as { case?: string };
  const query = useRead(['case', caseId], () =>
    answer(endpoints.registration.GET('/cases/{caseId}', { params: { path: { caseId } } })),
  );
  return (
    <Loaded of={query}>
      {(file) => (
        <Stack>
          <PageTitle
            title={`${t('person.case')} ${file.reference}`}
            actions={may('person:register') && <RegisterPerson caseId={caseId} />}
          />
          <PagedTable
            label={t('people.people')}
            rows={file.members}
            rowKey={(p) => p.personId}
            empty={<Empty title={t('people.none')} />}
            columns={[
              {
                name: t('person.name'),
                width: '3fr',
                plain: true,
                cell: (p) => (
                  <span className="person-line">
                    <Avatar names={p.names} tone={p.ageBand === 'CHILD' ? 'child' : 'person'} />
                    <PersonName names={p.names} personId={p.personId} />
                  </span>
                ),
              },
              { name: t('person.relation'), width: '1fr', cell: (p) => word('relation', p.relation) },
              { name: t('person.dob'), width: '1fr', cell: (p) => <Birth of={p.dob} /> },
              { name: t('person.state'), width: '2fr', plain: true, cell: (p) => <Marks person={p} /> },
              {
                name: t('peopleList.actions'),
                width: '3.5rem',
                plain: true,
                cell: (p) => <RowMenu personId={p.personId} />,
              },
            ]}
          />
        </Stack>
      )}
    </Loaded>
  );
}
