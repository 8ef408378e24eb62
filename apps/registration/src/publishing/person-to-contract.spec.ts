import type { Caller } from '@homeward/access';
import { Vault } from '@homeward/privacy';
import { testKeys } from '@homeward/testing';
import { evolvePerson } from '../model/evolve-person';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { aDescription, aPerson, anotherId, now, personId } from '../testing/commands';
import { personToContract } from './person-to-contract';

const vault = new Vault(testKeys, 'identity');
const caller: Caller = { id: 'officer', roles: [], correlationId: '01930000-0000-7000-8000-0000000000c0' };
const before = aPerson({ personal: aDescription().identity });
const published = (event: PersonEvent, person: Person = before) =>
  personToContract({ now: () => now }, vault)(event, evolvePerson(person, event), caller);

describe('what is published of a person', () => {
  it('is who they are, sealed, each time that changes; telephone and shelter are not in it', async () => {
    const personal = { ...aDescription().identity, phones: ['+96120000001'], location: 'Shelter 5' };
    const { registeredOn, relation, ageBand, keys } = before;
    const event: PersonEvent = { type: 'PersonCorrected', registeredOn, relation, ageBand, keys, personal };
    const [message] = await published(event);
    expect(message).toMatchObject({
      type: 'person.registered.v1',
      key: personId,
      data: { ageBand, ageBandNow: 'ADULT' },
    });
    expect(JSON.stringify(message)).not.toMatch(/Abebe|Worknesh|1990|9612|Shelter/);
    const { sealed } = message!.data as { sealed: string };
    const carried = await vault.open<object>(personId, sealed);
    expect(carried).toMatchObject({
      familyName: 'Abebe',
      givenNames: 'Worknesh',
      dob: '1990-03-04',
      dobPrecision: 'd',
    });
    expect(JSON.stringify(carried)).not.toMatch(/9612|Shelter/);
  });
  it('is how well they are known', async () => {
    const assessment = { confirmed: false, openDuplicates: 2, documentConflict: false, outOfScope: false };
    expect(await published({ type: 'IdentityAssessed', ...assessment })).toMatchObject([
      { type: 'identity.assessed.v1', key: personId, data: { personId, ...assessment } },
    ]);
  });
  it('is what they would travel on, with the number sealed', async () => {
    const document = { documentId: anotherId, kind: 'PP', validUntil: '2030-01-01' };
    const [message] = await published({ type: 'TravelDocumentChosen', document, personal: { number: 'EP1234567' } });
    expect(message).toMatchObject({
      type: 'travel-document.assessed.v1',
      data: { personId, kind: 'PP', validUntil: '2030-01-01' },
    });
    expect(JSON.stringify(message)).not.toContain('EP1234567');
  });
  it('is that they have nothing to travel on', async () =>
    expect((await published({ type: 'TravelDocumentChosen' }))[0]!.data).toEqual({ personId }));
  it('is where a merged record points', async () =>
    expect(await published({ type: 'PersonMerged', into: anotherId })).toMatchObject([
      { type: 'person.merged.v1', key: personId, data: { personId, into: anotherId } },
    ]));
  it.each<PersonEvent>([
    { type: 'ReviewAsked', reason: 'DOUBTED' },
    { type: 'IdentityReviewed', lifted: ['DOUBTED'], basis: 'INTERVIEW', by: 'officer' },
    { type: 'DuplicateSuspected', pairId: 'pair' },
    { type: 'DuplicateSettled', pairId: 'pair' },
    { type: 'DocumentConflictFound' },
    { type: 'DocumentConflictLifted' },
  ])('is nothing of how a doubt arose or ended: $type', async (event) => expect(await published(event)).toEqual([]));
});
