import { Stack, Text } from '@mantine/core';
import { onPlatform } from '../config';
import { useWords } from '../i18n/use-words';
import { usePassengers } from '../manifest/use-list';
import { sayMoment } from '../moment/moment';
import { BrokenRules } from '../problem/broken-rules';
import { followsFrom } from './conflict';
import type { Deed } from './deed';
import type { Item } from './queue';
import type { Refusal } from './refusal';

/** What was done here and what the platform knows differ: both sides, and what follows for the person. */
export function ConflictNote({ item, deed, problem }: { item: Item; deed: Deed; problem: Refusal }) {
  const { t, word, language } = useWords();
  const flightId = deed.kind === 'scan' ? deed.flightId : '';
  const who = usePassengers(flightId, flightId !== '').data?.find((p) => p.personId === deed.personId);
  const there = who?.boardedAt
    ? `${t('gate.boardedBefore')} ${sayMoment(language, who.boardedAt)} · ${who.boardedOn ?? ''}`
    : who?.out && word('out', who.out.code);
  return (
    <Stack gap={6} mt={6}>
      <div>
        <Text size="xs" className="soft">
          {t('offline.here')}
        </Text>
        <Text size="sm">
          {sayMoment(language, new Date(onPlatform(item.at)).toISOString())}
          {deed.kind === 'scan' && deed.said && ` · ${t('offline.lettingThrough', { said: deed.said })}`}
        </Text>
      </div>
      <div>
        <Text size="xs" className="soft">
          {t('offline.there')}
        </Text>
        {there && <Text size="sm">{there}</Text>}
        {problem.broken.length > 0 ? <BrokenRules broken={problem.broken} /> : <Text size="sm">{problem.message}</Text>}
      </div>
      <div>
        <Text size="xs" className="soft">
          {t('offline.then')}
        </Text>
        <Text size="sm" fw={600}>
          {t(`offline.follows.${followsFrom(problem)}`)}
        </Text>
      </div>
    </Stack>
  );
}
