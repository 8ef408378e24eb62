import { newId } from '@homeward/kernel';
import { until } from '../api';
import type { DayEvent, ReadinessRow } from '../sample';
import type { World } from '../world';
import { giveConsentOnceKnown } from './give-consent';
import { prepareFitness, prepareProtection } from './prepare-person';

interface Mother {
  caseId: string;
  familyId: string;
  languages?: string[];
  nationality?: string;
}

/** Registers a child born since registration, with document, examination and consent; then it joins its mother. */
export async function registerNewborn(world: World, event: DayEvent): Promise<void> {
  const { api, flightId, operationId } = world;
  const at = event.at_utc;
  const said = (pattern: RegExp): string => pattern.exec(event.detail)?.[1] ?? '';
  const motherId = world.id(event.other_ref);
  const motherRow = world.row(event.other_ref)!;
  const mother = await api.call<Mother>('registration-officer', 'GET', `registration/people/${motherId}`);
  const personId = newId();
  const user = 'registration-officer';
  await api.call(user, 'POST', 'registration/people', {
    at,
    body: {
      personId,
      caseId: mother.caseId,
      motherId,
      names: { family: motherRow.name.split(' ').at(-1), given: '(newborn)' },
      sex: Number(said(/sex (\d)/)),
      dob: { value: said(/born (\S+);/), precision: 'd' },
      nationality: mother.nationality,
      relation: 'CHILD',
    },
  });
  world.know(event.person_ref, personId, mother.familyId);
  const row: ReadinessRow = {
    ...motherRow,
    person_ref: event.person_ref,
    screening: 'CLEARED',
    hold: '',
    bid: '',
    ssr: '',
    medical: 'FIT',
    other_parent: 'NOT_NEEDED',
    consent: 'RECONFIRMED',
    consent_by: 'GUARDIAN',
    medical_until: said(/FIT until (\S+);/),
    split_agreed: '',
  };
  await api.call(user, 'POST', `registration/people/${personId}/documents`, {
    at,
    body: {
      documentId: newId(),
      kind: 'LP',
      number: `${motherRow.document_no}A`,
      validUntil: said(/document_until (\S+);/),
    },
  });
  const exit = {
    kind: 'exit_visa',
    state: 'GRANTED',
    ...(motherRow.exit_until && { validUntil: motherRow.exit_until }),
  };
  await api.call(user, 'PUT', `registration/people/${personId}/exit-clearance`, { at, body: exit });
  await prepareProtection({ api, id: personId }, row);
  await prepareFitness({ api, id: personId }, row);
  const guardianId = motherId;
  const who = {
    personId,
    operationId,
    guardianId,
    operation: world.sample.operation,
    language: mother.languages?.[0] ?? 'eng',
    inDetention: false,
  };
  await giveConsentOnceKnown(api, who, row);
  await until('the child is on the list', async () => {
    const body = { personId, motherId };
    const { status } = await api.ask('embarkation-officer', 'POST', `manifests/flights/${flightId}/newborns`, {
      at,
      body,
    });
    return status === 200;
  });
}
