import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aClosedFlight, type ClosedFlight } from '../testing/a-closed-flight';
import { aJourney, ready } from '../testing/a-ready-person';
import { take } from '../testing/seen-before';

describe('what the invariant asks', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let flight: ClosedFlight;
  let operationId = '';
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
    flight = await aClosedFlight(service);
    await take(service, `${flight.url}/departure`, '2026-12-09T08:05:00Z');
    const sql = 'SELECT operation_id::text AS id FROM flight WHERE flight_id = $1::uuid';
    operationId = (await service.db.$queryRawUnsafe<{ id: string }[]>(sql, flight.flightId))[0]!.id;
  });
  afterAll(() => service.close());

  const ask = async (of = '') =>
    (await (await service.as('operations-lead')).get(`/invariant${of}`).expect(200)).body as {
      departed: number;
      breaches: { breach: string }[];
    };
  const breaches = async () => (await ask()).breaches.map((b) => b.breach).sort();
  /** As it was known when the aircraft left; null stands for nothing. */
  const asItLeft = (column: string, value: object | null) =>
    service.db.$executeRawUnsafe(
      `UPDATE departed_passenger SET "${column}" = $1::jsonb WHERE person_id = $2::uuid`,
      JSON.stringify(value),
      flight.personId,
    );
  const knownNow = (column: string, value: object) =>
    service.db.$executeRawUnsafe(
      `UPDATE traveller SET "${column}" = $1::jsonb WHERE person_id = $2::uuid`,
      JSON.stringify(value),
      flight.personId,
    );
  const consent = (over: object) => ({ ...ready.consent, journey: aJourney({ operationId }), ...over });

  /** What the crew had counted as the aircraft doors closed. */
  const counted = (heads: number) =>
    service.db.$executeRawUnsafe(
      `UPDATE passenger_list SET state = jsonb_set(state, '{doors,counted,heads}', $1::jsonb) WHERE id = $2::uuid`,
      JSON.stringify(heads),
      flight.flightId,
    );

  it('finds nothing where all held', async () => expect(await ask()).toMatchObject({ departed: 1, breaches: [] }));

  it('is asked of one operation as well as of all', async () => {
    expect(await ask(`?operationId=${operationId}`)).toMatchObject({ departed: 1, breaches: [] });
    expect(await ask(`?operationId=${newId()}`)).toMatchObject({ departed: 0, breaches: [] });
  });

  it.each([
    ['CONSENT', { status: 'STALE' }],
    ['CONSENT', { status: 'WITHDRAWN', withdrawnAt: '2026-12-01T07:00:00Z' }],
    ['CONSENT-EXPIRED', { validUntil: '2026-12-09T08:04:00Z' }],
    ['NOT-RECONFIRMED', { reconfirmedAt: '2026-12-06T08:04:00Z' }],
    ['NOT-RECONFIRMED', { reconfirmedAt: undefined }],
    ['GUARDIAN', { givenBy: 'GUARDIAN' }],
    ['JOURNEY', { journey: aJourney({ operationId: newId() }) }],
  ])('finds %s as it left: %j', async (breach, over) => {
    await asItLeft('consent', consent(over));
    expect(await breaches()).toEqual([breach]);
    await asItLeft('consent', consent({}));
    expect(await breaches()).toEqual([]);
  });

  it('finds two who flew together though protection had kept them apart as the doors closed', async () => {
    const other = newId();
    await service.db.$executeRawUnsafe(
      `INSERT INTO departed_passenger SELECT * FROM jsonb_populate_record(NULL::departed_passenger,
         (SELECT to_jsonb(d) || jsonb_build_object('person_id', $1::uuid) FROM departed_passenger d WHERE person_id = $2::uuid))`,
      ...[other, flight.personId],
    );
    const about = {
      separationId: newId(),
      personId: flight.personId,
      otherId: other,
      orderedAt: '2000-01-01T00:00:00Z',
    };
    const apart = async (over: object) => {
      await service.receive('separation.ordered.v1', flight.personId, { ...about, ...over });
      return (await breaches()).filter((b) => b === 'ASK');
    };
    expect(await apart({})).toEqual(['ASK', 'ASK']);
    expect(await apart({ liftedAt: '2000-01-02T00:00:00Z' })).toEqual([]);
    expect(await apart({ orderedAt: '2100-01-01T00:00:00Z' })).toEqual([]);
    // The other one has no line, and so no row, in the version with which it left.
    expect(await apart({ within: 'ROW' })).toEqual([]);
    await service.db.$executeRawUnsafe('DELETE FROM departed_passenger WHERE person_id = $1::uuid', other);
  });

  it('finds a stop that they had not agreed to', async () => {
    for (const over of [{ destination: 'NBO' }, { via: [] }, { via: ['KRT'] }, { via: ['KRT', 'PZU'] }]) {
      await asItLeft('consent', consent({ journey: aJourney({ operationId, ...over }) }));
      expect([over, await breaches()]).toEqual([over, ['JOURNEY']]);
    }
    for (const via of [['PZU'], undefined]) {
      await asItLeft('consent', consent({ journey: aJourney({ operationId, via }) }));
      expect(await breaches()).toEqual([]);
    }
  });

  it.each([null, { decision: 'UNFIT' }, { decision: 'FIT', validUntil: '2026-12-09T08:04:00Z' }])(
    'finds a clearance that was none as it left: %j',
    async (medical) => {
      await asItLeft('medical', medical);
      // What is wrong with it is the clinicians' to say.
      expect(await breaches()).toEqual(['ASK']);
      await asItLeft('medical', ready.medical!);
    },
  );

  describe('of a child', () => {
    const adult = newId();
    /** What the invariant finds about the child alone. @param relations what the adult who left beside it is to it */
    const foundWith = async (family: object | null, protection: object = {}): Promise<string[]> => {
      await asItLeft('consent', consent({ givenBy: 'GUARDIAN' }));
      await asItLeft('family', family);
      await asItLeft('protection', { ...ready.protection, ...protection });
      const { breaches: found } = await ask();
      return found.filter((b) => (b as { personId?: string }).personId === flight.personId).map((b) => b.breach);
    };
    const is = (kind: string, basis: string) => ({ relations: [{ personId: adult, kind, basis }] });
    const minor = (is: boolean) =>
      service.db.$executeRawUnsafe(
        `UPDATE departed_passenger SET minor = $1, bands = ARRAY[CASE WHEN $1 THEN 'TEEN' ELSE 'ADULT' END] WHERE person_id = $2::uuid`,
        is,
        flight.personId,
      );
    beforeAll(async () => {
      await minor(true);
      await counted(2);
      await service.db.$executeRawUnsafe(
        `INSERT INTO departed_passenger (flight_id, person_id, family_id, minor, doors_closed_at, std, manifest_version, departed_at)
         SELECT flight_id, $1::uuid, family_id, false, doors_closed_at, std, manifest_version, departed_at
         FROM departed_passenger WHERE person_id = $2::uuid`,
        adult,
        flight.personId,
      );
    });
    afterAll(async () => {
      await service.db.$executeRawUnsafe('DELETE FROM departed_passenger WHERE person_id = $1::uuid', adult);
      await minor(false);
      await counted(1);
      await asItLeft('consent', consent({}));
      await asItLeft('protection', ready.protection!);
    });

    it.each([
      ['PARENT', 'REGISTRATION'],
      ['LEGAL_GUARDIAN', 'PAPER'],
      ['CUSTOMARY_CAREGIVER', 'PROTECTION'],
    ])('finds nothing beside a %s by %s', async (kind, basis) =>
      expect(await foundWith(is(kind, basis), { otherParent: 'SATISFIED' })).toEqual([]),
    );
    it.each([
      ['KIN', 'REGISTRATION'],
      ['UNRELATED', 'STATED'],
      ['PARENT', 'STATED'],
      ['CUSTOMARY_CAREGIVER', 'REGISTRATION'],
    ])('finds it alone beside a %s by %s, unless a panel had decided', async (kind, basis) => {
      expect(await foundWith(is(kind, basis))).toEqual(['ASK']);
      expect(await foundWith(is(kind, basis), { bestInterests: 'SATISFIED' })).toEqual([]);
    });
    it('finds it with one parent, where what the other one says is not recorded', async () => {
      const father = { personId: newId(), kind: 'PARENT', basis: 'PAPER' };
      const both = { relations: [...is('PARENT', 'REGISTRATION').relations, father] };
      for (const family of [is('PARENT', 'REGISTRATION'), both, is('LEGAL_GUARDIAN', 'PAPER')])
        expect(await foundWith(family, { otherParent: 'NOT_REQUIRED' })).toEqual(['OTHER-PARENT']);
      expect(await foundWith(both, { otherParent: 'SATISFIED' })).toEqual([]);
      expect(await foundWith(is('CUSTOMARY_CAREGIVER', 'PROTECTION'))).toEqual([]);
    });
    it('finds it alone where nothing was known of it, and asks rows of before for their guardian', async () => {
      expect(await foundWith({ relations: [] })).toEqual(['ASK']);
      expect(await foundWith(null)).toEqual(['ASK']);
      expect(await foundWith({ guardianIds: [] })).toEqual(['ASK']);
      expect(await foundWith({ guardianIds: [adult] })).toEqual([]);
    });
  });

  it('finds that an escort was not aboard', async () => {
    const escorted = (kind: string, ref?: string) =>
      service.db.$executeRawUnsafe(
        `UPDATE passenger_list SET state = jsonb_set(state, '{escorts}', $1::jsonb) WHERE id = $2::uuid`,
        JSON.stringify({ e: { kind, ref, escorts: [flight.personId], boardedAt: '2026-12-09T07:00:00Z' } }),
        flight.flightId,
      );
    await asItLeft('medical', { ...ready.medical!, escort: 'NURSE' });
    expect(await breaches()).toEqual(['ESCORT']);
    await escorted('OPERATIONAL');
    expect(await breaches()).toEqual(['CABIN-COUNT', 'ESCORT']);
    await counted(2); // the escort is counted as well
    expect(await breaches()).toEqual(['ESCORT']);
    await escorted('DOCTOR');
    expect(await breaches()).toEqual([]);
    await asItLeft('medical', ready.medical!);
    await service.db.$executeRawUnsafe(`UPDATE passenger_list SET state = state - 'escorts'`);
    await counted(1);
  });

  it('finds that another number was counted in the cabin than left', async () => {
    await counted(2);
    expect(await breaches()).toEqual(['CABIN-COUNT']);
    await counted(1);
    expect(await breaches()).toEqual([]);
  });

  it('does not take what was found later for what held at departure', async () => {
    await knownNow('medical', { decision: 'UNFIT' });
    await knownNow('consent', consent({ status: 'WITHDRAWN', withdrawnAt: '2026-12-10T08:00:00Z' }));
    expect(await breaches()).toEqual([]);
    await knownNow('consent', consent({ status: 'STALE' }));
    expect(await breaches()).toEqual([]);
  });

  it.each([
    { status: 'WITHDRAWN', withdrawnAt: '2020-01-01T00:00:00Z' },
    { status: 'REFUSED', withdrawnAt: undefined },
  ])('finds a no that had been said before, and was heard of later: %j', async (no) => {
    await knownNow('consent', consent(no));
    expect(await breaches()).toEqual(['CONSENT']);
  });

  it('asks what is known now of rows of before', async () => {
    await service.db.$executeRawUnsafe('UPDATE departed_passenger SET departed_at = NULL');
    await knownNow('medical', ready.medical!);
    await knownNow('consent', consent({ status: 'REFUSED' }));
    expect(await breaches()).toEqual(['CONSENT']);
    await knownNow('consent', consent({ reconfirmedAt: undefined }));
    expect(await breaches()).toEqual([]);
  });
});
