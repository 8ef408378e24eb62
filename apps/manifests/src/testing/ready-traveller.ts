import type { RelationV1 } from '@homeward/contracts';
import { newId } from '@homeward/kernel';
import { Vault } from '@homeward/privacy';
import { testKeys, type testService } from '@homeward/testing';
import { aJourney, ready } from './a-ready-person';

const vault = new Vault(testKeys, 'identity');

interface Traveller {
  personId: string;
  familyId: string;
  operationId: string;
  /** ISO date or year; an adult unless said otherwise. */
  dob?: string;
  familyName?: string;
  /** With whom a child was registered. */
  parents?: string[];
  /** What others are to them; their parents unless said otherwise. */
  relations?: RelationV1[];
}

type Service = Pick<Awaited<ReturnType<typeof testService>>, 'receive'>;

/** What registration publishes of somebody, with their name sealed. */
export async function registered(service: Service, traveller: Traveller): Promise<void> {
  const {
    personId,
    familyId,
    operationId,
    dob = '1990-01-01',
    familyName = 'Tesfaye',
    parents = [],
    relations,
  } = traveller;
  const sealed = await vault.seal(personId, { familyName, givenNames: 'Abeba', sex: 2, dob, nationality: 'ETH' });
  await service.receive('person.registered.v1', personId, {
    personId,
    operationId,
    caseId: familyId,
    caseReference: 'BEY-0001',
    familyId,
    relation: 'HEAD',
    registeredOn: '2026-11-01',
    ageBand: 'ADULT',
    relations: relations ?? parents.map((id) => ({ personId: id, kind: 'PARENT', basis: 'REGISTRATION' })),
    sealed,
  });
}

/** What registration publishes of a paper that was recorded, with its number sealed. */
export async function paperOf(service: Service, personId: string, number: string): Promise<void> {
  const sealed = await vault.seal(personId, { kind: 'PP', number });
  await service.receive('travel-document.assessed.v1', personId, { personId, ...ready.document, sealed });
}

/** Everything that the owners publish of somebody who is ready. */
export async function readyTraveller(service: Service, traveller: Traveller): Promise<void> {
  const { personId, operationId, dob = '1990-01-01', parents = [] } = traveller;
  await registered(service, traveller);
  await service.receive('identity.assessed.v1', personId, { personId, ...ready.identity });
  await service.receive('travel-document.assessed.v1', personId, { personId, ...ready.document });
  await service.receive('exit-clearance.changed.v1', personId, { personId, ...ready.exit });
  const otherParent = parents.length === 1 ? 'SATISFIED' : 'NOT_REQUIRED';
  const protection = { embassyBlocked: false, ...ready.protection, otherParent };
  await service.receive('protection.assessed.v1', personId, { personId, ...protection });
  await service.receive('medical.decided.v1', personId, { personId, ...ready.medical });
  const consent = { personId, consentId: newId(), purpose: 'RETURN' };
  const givenBy = dob > '2008-12-09' ? 'GUARDIAN' : 'SELF';
  await service.receive('consent.given.v1', personId, {
    ...consent,
    givenBy,
    validUntil: '2026-12-20T00:00:00Z',
    journey: aJourney({ operationId }),
  });
  await service.receive('consent.reconfirmed.v1', personId, { ...consent, reconfirmedAt: '2026-12-08T08:00:00Z' });
}
