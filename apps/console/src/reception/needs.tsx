import { List, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { NameOf } from '../person-name/name-of';
import { Loaded } from '../shell/loaded';
import { Section } from '../shell/section';

/** Who needs what, the latest first. */
export function Needs({ flightId }: { flightId: string }) {
  const { t, word } = useWords();
  const query = useRead(
    ['arrival', flightId, 'needs'],
    () => answer(endpoints.reception.GET('/flights/{flightId}/arrivals/needs', { params: { path: { flightId } } })),
    { everyMs: 15_000 },
  );
  return (
    <Section title={t('reception.whoNeedsWhat')}>
      <Loaded of={query}>
        {(needs) =>
          needs.length === 0 ? (
            <Text className="soft">{t('reception.noVariances')}</Text>
          ) : (
            <List size="sm">
              {[...needs].reverse().map((n) => (
                <List.Item key={n.needId}>
                  <NameOf personId={n.personId} />: {word('need', n.kind)} · <Moment at={n.at} />
                </List.Item>
              ))}
            </List>
          )
        }
      </Loaded>
    </Section>
  );
}
