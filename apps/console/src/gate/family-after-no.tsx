import { Group, Stack, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { NamedPassenger, Scanned } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { useList } from '../manifest/use-list';
import { Code } from '../moment/code';
import { PersonName } from '../person-name/person-name';
import { nextCheckOf } from './checks';
import { PassengerStatus } from './passenger-status';
import { usePreview } from './use-preview';
import { whatFollowsFor } from './what-follows-for';

interface Props {
  flightId: string;
  who: NamedPassenger;
  people: readonly NamedPassenger[];
  /** Who follows, as the answer to the no said. */
  follow?: Scanned['follow'];
}

/** After a no: what follows for each of the family on this flight, by name, and what to do next. */
export function FamilyAfterNo({ flightId, who, people, follow }: Props) {
  const { t, word } = useWords();
  const list = useList(flightId).data;
  const stage = list ? nextCheckOf(list) : undefined;
  const { seen } = usePreview(flightId, stage, () =>
    answer(
      endpoints.manifests.GET('/flights/{flightId}/stages/{stage}/closing', {
        params: { path: { flightId, stage: stage! } },
      }),
    ),
  );
  const family = people.filter((p) => p.familyId === who.familyId && p.personId !== who.personId);
  const check = stage && word('check', stage);
  return (
    <Stack gap="xs" className="blocker">
      <Text fw={600}>{t(family.length > 0 ? 'afterNo.family' : 'afterNo.alone')}</Text>
      {family.length > 0 && (
        <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {family.map((p) => (
            <li key={p.personId}>
              <Group gap="sm">
                <b>
                  <PersonName names={{ family: p.familyName, given: p.givenNames, native: p.nativeName }} />
                </b>
                <Code>{p.code}</Code>
                <PassengerStatus passenger={p} />
              </Group>
              <Text size="sm">{t(`afterNo.${whatFollowsFor(p, seen.data, follow)}`, { check })}</Text>
            </li>
          ))}
        </Stack>
      )}
      <Text fw={600}>{t('afterNo.next')}</Text>
      <Text size="sm">{t(who.toLeaveCabin ? 'afterNo.outOfCabin' : 'afterNo.person')}</Text>
      {family.length > 0 && <Text size="sm">{t('afterNo.askFamily')}</Text>}
    </Stack>
  );
}
