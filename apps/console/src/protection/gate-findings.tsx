import { Alert, Group, List } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { GateFinding } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { useAllPages } from '../list/use-all-pages';
import { Moment } from '../moment/moment';
import { useOperationId } from '../operation/use-operation';
import { NameOf } from '../person-name/name-of';

export const useGateFindings = (operationId: string) =>
  useAllPages<GateFinding>(
    ['gate-findings', operationId],
    (after) => answer(endpoints.protection.GET('/findings', { params: { query: { operationId, limit: 200, after } } })),
    10_000,
  );

/** Who was found at a gate, as protection sees it: at once, and until it is resolved there. */
export function GateFindings() {
  const { t } = useWords();
  const { data: open = [] } = useGateFindings(useOperationId());
  if (open.length === 0) return null;
  return (
    <Alert color="clay" title={t('found.atGate')} role="alert">
      <List>
        {open.map((f) => (
          <List.Item key={f.findingId}>
            <Group gap="sm">
              <b>{t(`found.what.${f.kind as 'UNLISTED'}`)}</b>
              {f.personId && <NameOf personId={f.personId} />}
              {f.aboutAge && <span>{t(`found.age.${f.aboutAge as 'CHILD'}`)}</span>}
              {f.withPersonId && (
                <span>
                  {t('found.with')}: <NameOf personId={f.withPersonId} />
                </span>
              )}
              <span>{t(`found.place.${f.foundIn as 'GATE'}`)}</span>
              <Moment at={f.at} />
            </Group>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
