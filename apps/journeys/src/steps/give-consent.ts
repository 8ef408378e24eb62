import { newId } from '@homeward/kernel';
import { Refused, until, type Api } from '../api';
import type { OperationOfSample, ReadinessRow } from '../sample';

export const topics = [
  ...['DESTINATION_AND_ROUTE', 'MODE_AND_DATES', 'SITUATION_IN_ORIGIN', 'ASSISTANCE', 'ALTERNATIVES'],
  ...['RIGHT_TO_WITHDRAW', 'NO_COST_NO_PENALTY', 'DATA_SHARING', 'COMPLAINT_CHANNELS'],
];

/** The journey that is explained to somebody who leaves at this stop of the sample's flight. */
export const journeyTo = (
  destination: string,
  operationId: string,
  { states, stops, route }: OperationOfSample,
): object => ({
  operationId,
  destinationState: states[destination],
  destination,
  mode: 'AIR',
  via: stops[destination] ?? [],
  route,
});

interface Counselled {
  personId: string;
  operationId: string;
  operation: OperationOfSample;
  language: string;
  inDetention: boolean;
  /** As registered. */
  ageBand?: string;
  /** The parent who says yes for a child. */
  guardianId?: string;
}

/** What reaches consent by events, and may be on its way: a birthday that was corrected, what the panel decided. */
const onTheirWay: ReadonlySet<string> = new Set(['each-adult-decides-for-themself', 'a-guardian-is-on-record']);

const isOnItsWay = (error: unknown): boolean =>
  error instanceof Refused && (error.problem.broken?.every((b) => onTheirWay.has(b.name)) ?? false);

/** How long events of thousands of people may take that were imported just now, in milliseconds. */
const aBusyMorning = 120_000;

/** Who answers for a child: a parent, or whom the panel has named for a child alone. */
function guardianIn(row: ReadinessRow, guardianId: string | undefined): object {
  if (row.consent_by === 'SELF') return {};
  const named = { name: `Guardian ${row.guardian}`, telephone: '+961 3 000 000', relation: 'named by the panel' };
  return { guardian: row.guardian ? named : { personId: guardianId } };
}

/**
 * Counsels one person alone and records their answer through ordinary endpoints: no list gives consent
 * (docs/handbook/consent.md#r-cons-16).
 */
export async function giveConsent(
  api: Api,
  { personId, operationId, operation, language, inDetention, ageBand, guardianId }: Counselled,
  row: ReadinessRow,
): Promise<void> {
  const expired = row.consent === 'EXPIRED';
  const at = expired ? '2026-11-01T10:00:00Z' : '2026-12-01T10:00:00Z';
  const sessionId = newId();
  const journey = journeyTo(row.off_point, operationId, operation);
  const user = 'return-counsellor';
  await api.call(user, 'POST', 'consent/counselling-sessions', {
    at,
    body: {
      sessionId,
      personId,
      place: inDetention ? 'DETENTION' : 'OFFICE',
      language,
      topics,
      journey,
      informationVersion: '2026-1',
      privateInterview: true,
      authoritiesPresent: false,
      understood: true,
      capacity: 'OK',
      underDuress: false,
      answers: ['to my family', 'until the doors close'],
    },
  });
  if (row.consent === 'OFFERED' || row.consent === 'INFORMED') return;
  if (row.consent === 'REFUSED') {
    await api.call(user, 'POST', `consent/people/${personId}/refusals`, { at, body: { purpose: 'RETURN' } });
    return;
  }
  // Nobody answers for a child alone before the panel has decided who does.
  if (row.guardian && row.bid !== 'RETURN') return;
  if (inDetention)
    await api.call('protection-officer', 'POST', `consent/counselling-sessions/${sessionId}/independent-confirmation`, {
      at,
    });
  const yes = {
    consentId: newId(),
    purpose: 'RETURN',
    // Whoever may be of age is asked as well.
    givenBy: ageBand === 'UNKNOWN' && row.consent_by === 'GUARDIAN' ? 'CHILD_AND_GUARDIAN' : row.consent_by,
    method: 'SIGNATURE',
    language,
    sessionId,
    journey,
    ...guardianIn(row, guardianId),
    validUntil: expired ? '2026-11-20T10:00:00Z' : '2026-12-25T10:00:00Z',
  };
  const { version } = await until(
    'consent knows how old the person is, and who answers for them',
    () =>
      api
        .call<{ version: number }>(user, 'POST', `consent/people/${personId}/consents`, { at, body: yes })
        .catch((error: unknown) => {
          if (isOnItsWay(error)) return false;
          throw error;
        }),
    aBusyMorning,
  );
  if (row.reconfirmed_at)
    await reconfirm(api, personId, row.reconfirmed_at.replace(/Z$/, ':00Z'), version, 'PHONE').catch(unlessOfAge);
}

/** Whoever came of age since has to say yes again, and has not. */
const unlessOfAge = (error: unknown): void => {
  const broken = error instanceof Refused ? error.problem.broken : [];
  if (broken?.length !== 1 || broken[0]!.name !== 'of-age-they-say-yes-anew') throw error;
};

export const reconfirm = (api: Api, personId: string, at: string, version: number, place: string): Promise<unknown> =>
  api.call('return-counsellor', 'POST', `consent/people/${personId}/reconfirmations`, {
    at,
    ifMatch: version,
    body: { askedInPrivate: true, place, language: 'amh' },
  });

/** The same for somebody just registered: consent answers 404 until the event about them has arrived. */
export const giveConsentOnceKnown = (api: Api, who: Counselled, row: ReadinessRow): Promise<unknown> =>
  until(
    'consent knows the person',
    () =>
      giveConsent(api, who, row).then(
        () => true,
        (error: { status?: number }) => {
          if (error.status !== 404) throw error;
          return false;
        },
      ),
    aBusyMorning,
  );
