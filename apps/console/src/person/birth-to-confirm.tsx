import { Group, Text } from '@mantine/core';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { formOf, personRequest } from '../people/person-fields';
import { AskFirst } from '../shell/ask-first';
import { may } from '../sign-in/may';
import { userId } from '../sign-in/session';

/** A birth that would make somebody of age, and who recorded it: somebody else says the same, and it counts. */
export function BirthToConfirm({ person }: { person: Person }) {
  const { t, word } = useWords();
  const { personId, birthToConfirm: birth, location, motherId, version } = person;
  const { value: dob = '', precision = '' } = birth ?? {};
  const confirm = useWrite(
    (_: null, headers) =>
      answer(
        endpoints.registration.PUT('/people/{personId}', {
          params: { path: { personId } },
          headers: { ...headers, ...onVersion(version) },
          body: {
            ...personRequest({ ...formOf(person), dob, precision }),
            ...(location && { location }),
            ...(motherId && { motherId }),
          },
        }),
      ),
    { refresh: [['person', personId], ['people'], ['readiness'], ['duplicates'], ['family']] },
  );
  const withdraw = useWrite(
    (_: null, headers) =>
      answer(
        endpoints.registration.POST('/people/{personId}/birth-to-confirm/withdrawal', {
          params: { path: { personId } },
          headers: { ...headers, ...onVersion(version) },
        }),
      ),
    { refresh: [['person', personId], ['people']] },
  );
  if (!birth) return null;
  return (
    <Group gap="sm">
      <Text c="red">
        <Code>{dob}</Code> ({word('precision', precision)}) {t('person.birthWaits')} <bdi>{birth.by}</bdi>
      </Text>
      {may('person:register') && person.actions.includes('correct') && birth.by !== userId() && (
        <AskFirst
          label={t('person.confirmBirth')}
          means={t('person.confirmBirthMeans')}
          write={confirm}
          button={{ size: 'compact-sm' }}
        />
      )}
      {may('person:register') && person.actions.includes('withdraw-birth') && (
        <AskFirst
          label={t('person.withdrawBirth')}
          means={t('person.withdrawBirthMeans')}
          write={withdraw}
          button={{ size: 'compact-sm', variant: 'default' }}
        />
      )}
    </Group>
  );
}
