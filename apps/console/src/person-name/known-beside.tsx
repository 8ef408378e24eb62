import { Text } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { usePerson } from './name-of';

/** What is known of the person, beside the form in which something is decided about them. */
export function KnownBeside({ personId }: { personId: string }) {
  const { t, word } = useWords();
  const { data } = usePerson(personId);
  if (!data) return null;
  return (
    <Text size="sm" className="soft">
      {word('sex', String(data.sex ?? 0))} · {word('band', data.ageBand)}
      {data.dob && (
        <>
          {' '}
          · {t('person.dob')} <bdi>{data.dob.value}</bdi>
        </>
      )}
    </Text>
  );
}
