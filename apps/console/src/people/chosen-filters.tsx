import { Button, Group, Pill } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { filtersOf, toggled, type Asked } from './asked';
import { useValueName } from './use-value-name';

/** What is filtered by, each to be taken back. */
export function ChosenFilters({ asked, onAsk }: { asked: Asked; onAsk: (asked: Asked) => void }) {
  const { t } = useWords();
  const nameOf = useValueName();
  const chosen = filtersOf(asked).flatMap(({ facet, values }) => values.map((value) => ({ facet, value })));
  if (chosen.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={t('peopleList.filteredBy')}>
      {chosen.map(({ facet, value }) => {
        const name = `${t(`peopleList.${facet}`)}: ${nameOf(facet, value)}`;
        return (
          <Pill
            key={facet + value}
            size="md"
            withRemoveButton
            onRemove={() => onAsk(toggled(asked, facet, value))}
            removeButtonProps={{
              'aria-label': `${t('peopleList.takeBack')} ${name}`,
              tabIndex: 0,
              'aria-hidden': false,
            }}
          >
            {name}
          </Pill>
        );
      })}
      <Button variant="subtle" size="compact-sm" onClick={() => onAsk({ ...asked, filters: {} })}>
        {t('peopleList.clear')}
      </Button>
    </Group>
  );
}
