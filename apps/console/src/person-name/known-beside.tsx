import { Text } from '@mantine/core';
import { utcDayOf } from '@homeward/kernel/utc';
import { platformNow } from '../config';
import { useWords } from '../i18n/use-words';
import { ageOf } from './age-of';
import { usePerson } from './name-of';

interface Props {
  personId: string;
  /** Sex and age alone, in a list. */
  brief?: boolean;
}

/** What is known of the person, beside the form in which something is decided about them. */
export function KnownBeside({ personId, brief }: Props) {
  const { t, word } = useWords();
  const { data } = usePerson(personId);
  if (!data) return null;
  const age = data.dob && ageOf(data.dob.value, utcDayOf(platformNow()));
  return (
    <Text size="sm" className={brief ? 'soft' : undefined}>
      {word('sex', String(data.sex ?? 0))} ·{' '}
      {brief && age !== undefined ? t('person.years', { count: age }) : word('band', data.ageBand)}
      {!brief && age !== undefined && (
        <>
          {' '}
          · {t('person.age')} <bdi className="num">{age}</bdi>
        </>
      )}
      {!brief && data.dob && (
        <>
          {' '}
          · {t('person.dob')} <bdi className="num">{data.dob.value}</bdi>
        </>
      )}
    </Text>
  );
}
