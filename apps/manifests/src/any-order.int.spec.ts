import fc from 'fast-check';
import { yearsBetween } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from './manifests.module';
import { openDatabase } from './storage/prisma';
import { AnyOrder, type AboutSomebody, type Deed } from './testing/any-order';

const about = (kind: AboutSomebody): fc.Arbitrary<Deed> =>
  fc.record({ kind: fc.constant(kind), who: fc.nat(11), what: fc.nat(9) });
const alone = (kind: 'amend' | 'close-check' | 'count' | 'close-doors' | 'open-doors' | 'depart'): fc.Arbitrary<Deed> =>
  fc.constant({ kind });
const moving = (kind: 'escort-boards' | 'escort-leaves'): fc.Arbitrary<Deed> =>
  fc.record({ kind: fc.constant(kind), which: fc.nat(5) });
const anyDeed = fc.oneof(
  { weight: 3, arbitrary: about('born') },
  { weight: 2, arbitrary: about('need') },
  { weight: 1, arbitrary: about('no') },
  { weight: 2, arbitrary: about('yes') },
  { weight: 5, arbitrary: about('board') },
  { weight: 2, arbitrary: about('escort-needed') },
  { weight: 2, arbitrary: about('escort') },
  { weight: 3, arbitrary: moving('escort-boards') },
  { weight: 1, arbitrary: moving('escort-leaves') },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), days: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 2, arbitrary: alone('amend') },
  { weight: 4, arbitrary: alone('close-check') },
  { weight: 2, arbitrary: alone('count') },
  { weight: 3, arbitrary: alone('close-doors') },
  { weight: 1, arbitrary: alone('open-doors') },
  { weight: 2, arbitrary: alone('depart') },
);

interface Line {
  code: string;
  dateOfBirth: string;
  needs: string[];
  seat: string;
  escort: boolean;
  escortRef: string;
}

interface Passenger {
  personId: string;
  code: string;
  band: string;
  needs: string[];
  boarded: boolean;
  standing: string;
}

describe('a birthday corrected, a flight moved, a need found, a no, boarding, closing and departing, in any order', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const flights = { departed: 0, withChildren: 0, withLaps: 0, withEscorts: 0, afterAChange: 0 };
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => service.close());

  const read = async <T>(path: string): Promise<T> =>
    (await (await service.as('operations-lead')).get(path).expect(200)).body as T;
  const asOfficer = async <T>(path: string): Promise<T> =>
    (await (await service.as('movement-officer')).get(path).expect(200)).body as T;

  const bandOn = (dob: string, day: string): string => {
    const years = yearsBetween(dob, day);
    return years < 2 ? 'INFANT' : years < 12 ? 'CHILD' : years < 18 ? 'TEEN' : 'ADULT';
  };

  /** The version that departs is what the records say at that moment, of nobody who said no. */
  const departsAsRecorded = async (world: AnyOrder) => {
    const path = `/flights/${world.flightId}`;
    const { items } = await asOfficer<{ items: Passenger[] }>(`${path}/list/passengers?limit=100`);
    const aboard = items.filter((p) => p.standing === 'LISTED');
    const versions = await asOfficer<{ number: number }[]>(`${path}/versions`);
    const { lines } = await asOfficer<{ lines: Line[] }>(`${path}/versions/${versions.at(-1)!.number}`);
    const known = [...world.truth.values()];
    const who = aboard.map((p) => ({ p, truth: known.find((t) => t.personId === p.personId)! }));
    expect(aboard.every((p) => p.boarded)).toBe(true);
    expect(who.filter(({ truth }) => !truth.saysYes)).toEqual([]);
    expect(aboard.map(({ code, band, needs }) => ({ code, band, needs }))).toEqual(
      who.map(({ p, truth }) => ({
        code: p.code,
        band: bandOn(truth.dob, world.std.slice(0, 10)),
        needs: truth.needs,
      })),
    );
    const staff = lines.filter((l) => l.escort);
    expect(
      lines.filter((l) => !l.escort).map(({ code, dateOfBirth, needs }) => ({ code, dateOfBirth, needs })),
    ).toEqual(who.map(({ p, truth }) => ({ code: p.code, dateOfBirth: truth.dob, needs: truth.needs })));
    // A seat of their own for everybody, and for one infant an adult of the family a lap.
    const seats = lines.map((l) => l.seat).filter((seat) => seat !== 'INF');
    expect(seats.every((seat) => /^\d+[A-F]$/.test(seat))).toBe(true);
    expect(new Set(seats).size).toBe(seats.length);
    const onLap = who.filter(({ p }) => lines.find((l) => l.code === p.code)!.seat === 'INF');
    expect(onLap.filter(({ p }) => p.band !== 'INFANT')).toEqual([]);
    const inFamily = (all: typeof who, familyId: string) =>
      all.filter(({ truth }) => truth.familyId === familyId).length;
    for (const { truth } of onLap)
      expect(inFamily(onLap, truth.familyId)).toBeLessThanOrEqual(
        inFamily(
          who.filter(({ p }) => p.band === 'ADULT'),
          truth.familyId,
        ),
      );
    flights.withLaps += Number(onLap.length > 0);
    // A nurse of theirs, in the row of whoever needs one or the next.
    const rowOf = (seat: string) => Number(/^\d+/.exec(seat)?.[0]);
    for (const { p, truth } of who.filter((w) => w.truth.escorted)) {
      const { seat, escortRef } = lines.find((l) => l.code === p.code)!;
      const near = staff.filter((l) => Math.abs(rowOf(l.seat) - rowOf(seat)) <= 1);
      expect([escortRef, seat === 'INF' || near.length > 0, truth.personId]).toEqual([
        expect.stringMatching(/./),
        true,
        truth.personId,
      ]);
    }
    flights.withEscorts += Number(staff.length > 0);
    const children = who.filter(({ p }) => p.band !== 'ADULT');
    const adults = who.filter(({ p }) => p.band === 'ADULT');
    expect(adults.filter(({ truth }) => truth.givenBy !== 'SELF')).toEqual([]);
    expect(children.filter(({ truth }) => !adults.some((adult) => adult.truth.familyId === truth.familyId))).toEqual(
      [],
    );
    flights.departed += 1;
    flights.withChildren += Number(children.length > 0);
    flights.afterAChange += Number(versions.length > 2);
  };

  it('leave the list as the records are, and the promise whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyDeed, { maxLength: 25 }),
        fc.array(anyDeed, { maxLength: 2 }),
        async (deeds, late) => {
          const world = await AnyOrder.begin(service);
          for (const deed of deeds) await world.does(deed);
          await world.finish(late);
          expect(await read(`/invariant?operationId=${world.operationId}`)).toMatchObject({ breaches: [] });
          if (world.departed) await departsAsRecorded(world);
        },
      ),
      { numRuns: 36, seed: 12 },
    );
    // Flights that never leave would show nothing.
    expect(flights.departed).toBeGreaterThan(15);
    expect(flights.withChildren).toBeGreaterThan(10);
    expect(flights.withLaps).toBeGreaterThan(3);
    expect(flights.withEscorts).toBeGreaterThan(4);
    expect(flights.afterAChange).toBeGreaterThan(4);
  }, 420_000);
});
