import type { RelationV1 } from '@homeward/contracts';
import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFlight, aJourney, ready } from '../testing/a-ready-person';
import { readyTraveller, registered } from '../testing/ready-traveller';

type Kin = Pick<RelationV1, 'kind' | 'basis'> & { offPoint?: string; dob?: string };
const [mother, father]: Kin[] = [
  { kind: 'PARENT', basis: 'REGISTRATION' },
  { kind: 'PARENT', basis: 'PAPER' },
];

/** From what registration and protection publish to what stands in the way of the child. */
describe('a child that is called', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const operationId = newId();
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterAll(() => service.close());

  const goesTo = async (personId: string, destination: string) => {
    const said = {
      personId,
      consentId: newId(),
      purpose: 'RETURN',
      givenBy: 'SELF',
      validUntil: '2026-12-20T00:00:00Z',
    };
    const journey = aJourney({ operationId, destination });
    await service.receive('consent.given.v1', personId, { ...said, journey });
  };

  /**
   * @param aboard what each adult who goes along is to the child
   * @param said what protection has recorded of it; undefined where it has said nothing
   * @param left the parents who stay where they are
   */
  const blockersWith = async (aboard: Kin[], said?: object, left: Kin[] = []): Promise<string[]> => {
    const [flightId, familyId, child] = [newId(), newId(), newId()];
    const flight = { ...aFlight({ flightId, operationId }), operator: 'Invented Air' };
    await service.receive('flight.planned.v1', flightId, flight);
    const kin = [...aboard, ...left].map((k) => ({ ...k, personId: newId() }));
    for (const { personId, dob, offPoint } of kin.slice(0, aboard.length)) {
      await readyTraveller(service, { personId, familyId, operationId, dob });
      if (offPoint) await goesTo(personId, offPoint);
    }
    const parents = [newId(), newId()]; // what is recorded of them is sent below
    await readyTraveller(service, { personId: child, familyId, operationId, dob: '2016-05-05', parents });
    const relations = kin.map(({ personId, kind, basis }) => ({ personId, kind, basis }));
    await registered(service, { personId: child, familyId, operationId, dob: '2016-05-05', relations });
    const protection = { personId: child, ...ready.protection!, embassyBlocked: false, ...said };
    await service.receive('protection.assessed.v1', child, protection);
    const officer = await service.as('movement-officer');
    const going = [{ personId: child, offPoint: 'ADD' }, ...kin.slice(0, aboard.length)];
    const people = going.map((p) => ({
      personId: p.personId,
      offPoint: ('offPoint' in p && p.offPoint) || 'ADD',
      bagKg: 20,
      priority: 1,
    }));
    await officer.post(`/flights/${flightId}/calls`).send({ people }).expect(200);
    const lead = await service.as('protection-officer');
    const { body } = await lead.get(`/flights/${flightId}/readiness?limit=20`).expect(200);
    const items = (body as { items: { personId: string; blockers: { code: string }[] }[] }).items;
    return items.find((p) => p.personId === child)!.blockers.map((b) => b.code);
  };
  const recorded = { otherParent: 'SATISFIED' };
  const decided = { bestInterests: 'SATISFIED', escortRef: 'ESC-9' };

  it('goes with both parents, and with one once it is recorded what the other one says', async () => {
    expect(await blockersWith([mother!, father!])).toEqual([]);
    expect(await blockersWith([mother!])).toEqual(['H-FAM']);
    expect(await blockersWith([mother!], undefined, [father!])).toEqual(['H-FAM']);
    expect(await blockersWith([mother!], { otherParent: 'MISSING' }, [father!])).toEqual(['H-FAM']);
    expect(await blockersWith([mother!], recorded, [father!])).toEqual([]);
  });
  it('is with one parent on the leg on which the other one has left the aircraft', async () => {
    const untilTheStop = { ...father!, offPoint: 'PZU' };
    expect(await blockersWith([mother!, untilTheStop])).toEqual(['H-FAM']);
    expect(await blockersWith([mother!, untilTheStop], recorded)).toEqual([]);
    expect(await blockersWith([untilTheStop], recorded)).toEqual(['H-BID']);
  });
  it.each<[string, Kin]>([
    ['a step-parent', { kind: 'STEP_PARENT', basis: 'REGISTRATION' }],
    ['an aunt', { kind: 'KIN', basis: 'REGISTRATION' }],
    ['a grown brother', { kind: 'SIBLING', basis: 'REGISTRATION' }],
    ['a cousin who is a child', { kind: 'KIN', basis: 'REGISTRATION', dob: '2010-01-01' }],
    ['a neighbour', { kind: 'UNRELATED', basis: 'STATED' }],
    ['somebody who only says that they are the parent', { kind: 'PARENT', basis: 'STATED' }],
    ['a caregiver by custom whom nobody has confirmed', { kind: 'CUSTOMARY_CAREGIVER', basis: 'REGISTRATION' }],
  ])('is alone with %s, until the panel has decided', async (_, kin) => {
    expect(await blockersWith([kin], recorded)).toEqual(['H-BID']);
    expect(await blockersWith([kin], { bestInterests: 'OUTSTANDING' })).toEqual(['H-BID']);
    expect(await blockersWith([kin], decided)).toEqual([]);
  });
  it('with its mother and a step-father has one parent', async () => {
    const stepFather: Kin = { kind: 'STEP_PARENT', basis: 'REGISTRATION' };
    expect(await blockersWith([mother!, stepFather])).toEqual(['H-FAM']);
    expect(await blockersWith([mother!, stepFather], recorded)).toEqual([]);
  });
  it('goes with a guardian whom protection has named, and with one by a paper as with one parent', async () => {
    expect(await blockersWith([{ kind: 'CUSTOMARY_CAREGIVER', basis: 'PROTECTION' }])).toEqual([]);
    expect(await blockersWith([{ kind: 'LEGAL_GUARDIAN', basis: 'PAPER' }])).toEqual(['H-FAM']);
    expect(await blockersWith([{ kind: 'LEGAL_GUARDIAN', basis: 'PAPER' }], recorded)).toEqual([]);
  });
});
