import { Badge, Group, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { GateFinding, ListedPerson, PageOf, Referral, WaitingForProtection as Row } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { useAllPages } from '../list/use-all-pages';
import { useOperationId } from '../operation/use-operation';
import type { PageAsked } from '../queue/use-queue';
import { WorkList } from '../queue/work-list';
import { may } from '../sign-in/may';
import { useGateFindings } from './gate-findings';
import { ScreenForm } from './screen';

/** Those of a page who are called for a flight: protection knows none, the list of people does. */
async function withFlights(operationId: string, page: PageOf<Row>): Promise<PageOf<Row & { flightId?: string }>> {
  if (!may('people-list:read') || page.items.length === 0) return page;
  const body = { operationId, among: page.items.map((r) => r.personId), limit: 200 };
  const listed = (await answer(endpoints.manifests.POST('/people/search', { body }))) as PageOf<ListedPerson>;
  const flights = new Map(listed.items.map((p) => [p.personId, p.flightId]));
  return { ...page, items: page.items.map((r) => ({ ...r, flightId: flights.get(r.personId) })) };
}

const asked = async (query: PageAsked) =>
  withFlights(
    query.operationId,
    (await answer(endpoints.protection.GET('/waiting', { params: { query } }))) as PageOf<Row>,
  );

/** Who is not cleared, the longest registered first, with what their sheet and the gates say of them. */
export function WaitingForProtection() {
  const { t, word } = useWords();
  const operationId = useOperationId();
  const found: GateFinding[] = useGateFindings(operationId).data ?? [];
  const said = useAllPages<Referral>(
    ['protection-referrals', 'all', operationId],
    may('caseload:read-protection-queue')
      ? (after) =>
          answer(
            endpoints.registration.GET('/referrals/protection', {
              params: { query: { operationId, limit: 200, after } },
            }),
          ) as Promise<PageOf<Referral>>
      : undefined,
  );
  const remark = ({ personId }: { personId: string }) => (
    <>
      {found
        .filter((f) => f.personId === personId || f.withPersonId === personId)
        .map((f) => (
          <Text key={f.findingId} size="sm" className="late">
            {t('found.atGate')}: {t(`found.what.${f.kind as 'UNLISTED'}`)}
          </Text>
        ))}
      {said.data
        ?.filter((r) => r.personId === personId)
        .map((r) => (
          <Group key={r.referralId} gap={4}>
            {(r.signs ?? []).map((s) => (
              <Badge key={s} variant="light" tt="none">
                {word('import', s)}
              </Badge>
            ))}
          </Group>
        ))}
    </>
  );
  return (
    <WorkList
      queue="protection"
      cache={['protection-waiting']}
      ask={asked}
      none={t('protection.none')}
      label={t('protection.screen')}
      whys="whyProtect"
      form={({ personId }, next) => <ScreenForm personId={personId} onDone={next} beside />}
      work={may('protection:record') ? t('protection.screen') : undefined}
      remark={remark}
    />
  );
}
