import { Menu, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Operation } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { countryName } from '../moment/country-codes';
import { Moment } from '../moment/moment';
import { Loaded } from '../shell/loaded';
import { useOperationsFound, useRecentOperations } from './use-operation';

/** So many stand in the menu; a search finds the others. */
const shown = 20;

export function OperationItems({ q, here }: { q: string; here?: string }) {
  const { t } = useWords();
  const recent = useRecentOperations();
  const before = q ? [] : (recent.data ?? []).filter((o) => o.operationId !== here);
  return (
    <>
      {before.length > 0 && <Menu.Label>{t('operation.recent')}</Menu.Label>}
      {before.map((o) => (
        <Item key={o.operationId} operation={o} />
      ))}
      <Menu.Label>{t(q ? 'operation.found' : 'operation.latest')}</Menu.Label>
      <Loaded of={useOperationsFound(q, shown)}>
        {({ items, next }) => (
          <>
            {items
              .filter((o) => !before.some((b) => b.operationId === o.operationId))
              .map((o) => (
                <Item key={o.operationId} operation={o} here={o.operationId === here} />
              ))}
            {items.length === 0 && <Menu.Label>{t('palette.nothing')}</Menu.Label>}
            {next && <Menu.Label>{t('operation.more')}</Menu.Label>}
          </>
        )}
      </Loaded>
    </>
  );
}

function Item({ operation, here = false }: { operation: Operation; here?: boolean }) {
  const go = useNavigate();
  const { word, language } = useWords();
  const { operationId, name, corridor, requestDate, modality, hostCountry } = operation;
  return (
    <Menu.Item aria-current={here} onClick={() => void go({ to: '/o/$op', params: { op: operationId } })}>
      <bdi dir="auto">{name}</bdi>
      <Text size="xs" c="dimmed">
        {hostCountry && <bdi dir="auto">{countryName(language, hostCountry)}: </bdi>}
        <bdi dir="ltr">{corridor.join(' → ')}</bdi> · {word('modality', modality)} · <Moment at={requestDate} />
      </Text>
    </Menu.Item>
  );
}
