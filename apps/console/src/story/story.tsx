import { Button, Group, Text } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { Loaded } from '../shell/loaded';
import { Section } from '../shell/section';
import { StoryLine } from './story-line';
import { useStory } from './use-story';
import './story.css';

/** Everything that happened to a person, the latest first, by every service that this user may ask. */
export function Story({ personId }: { personId: string }) {
  const { t, word } = useWords();
  const { query, entries, out } = useStory(personId);
  return (
    <Section title={t('story.title')}>
      <Text size="sm" className="soft" mb="sm">
        {t('story.hint')}
      </Text>
      {out.length > 0 && (
        <Group gap="sm" role="alert" className="problem" mb="sm">
          <Text size="sm">{t('story.gap', { services: out.map((s) => word('service', s)).join(', ') })}</Text>
          <Button size="compact-sm" variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>
            {t('story.again')}
          </Button>
        </Group>
      )}
      <Loaded of={query} rows={4}>
        {() =>
          entries.length === 0 ? (
            <Text className="soft">{t('story.none')}</Text>
          ) : (
            <ol className="story" aria-label={t('story.title')}>
              {entries.map((entry) => (
                <StoryLine key={entry.service + entry.entryId} entry={entry} />
              ))}
            </ol>
          )
        }
      </Loaded>
      {query.hasNextPage && (
        <Button mt="sm" variant="subtle" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('story.earlier')}
        </Button>
      )}
    </Section>
  );
}
