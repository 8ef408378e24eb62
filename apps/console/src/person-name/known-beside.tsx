import { Text } from '@mantine/core';
import { utcDayOf } from '@homeward/kernel/utc';
import { platformNow } from '../config';
import { useWords } from '../i18n/use-words';
import { ageOf } from './age-of';
import { usePerson } from './name-of';

/** What is known of the person, beside the form in which something is decided about them. */
export function KnownBeside({ personId }: { personId: string }) {
  const { t, word } = useWords();
  const { data } = usePerson(personId);
  if (!data) return null;
  const age = data.dob && ageOf(data.dob.value, utcDayOf(platformNow()));
  return (
    <Text size="sm">
      {word('sex', String(data.sex ?? 0))} · {word('band', data.ageBand)}
      {age !== undefined && (
        <>
          {' '}
          · {t('person.age')} <bdi className="num">{age}</bdi>
        </>
      )}
      {data.dob && (
        <>
          {' '}
          · {t('person.dob')} <bdi className="num">{data.dob.value}</bdi>
        </>
      )}
    </Text>
  );
}
