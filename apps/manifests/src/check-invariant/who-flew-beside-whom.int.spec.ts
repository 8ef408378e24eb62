import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aClosedFlight, type ClosedFlight } from '../testing/a-closed-flight';
import { take } from '../testing/seen-before';

jest.setTimeout(60_000); // plays a day

interface Line {
  personId: string;
  seat: string;
  offPoint: string;
}

describe('what the invariant asks of those who flew beside somebody', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let flight: ClosedFlight;
  let line: Line;
  const other = newId();
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
    flight = await aClosedFlight(service);
    await take(service, `${flight.url}/departure`, '2026-12-09T08:05:00Z');
    const [version] = await service.db.$queryRawUnsafe<{ rows: Line[] }[]>(
      'SELECT rows FROM manifest_version ORDER BY number DESC LIMIT 1',
    );
    line = version!.rows[0]!;
  });
  afterAll(() => service.close());

  /** The list says the same as the rows. */
  const asTheListSays = () =>
    service.db.$executeRawUnsafe(
      `UPDATE passenger_list l SET state = l.state || jsonb_build_object(
         'issued', (SELECT max(number) FROM manifest_version),
         'people', (SELECT jsonb_object_agg(d.person_id, l.state #> ARRAY['people', $1]) FROM departed_passenger d))`,
      flight.personId,
    );
  /** An issued version does not change: they left with another one. */
  const leftWith = async (...rows: object[]) => {
    await service.db.$executeRawUnsafe(
      `INSERT INTO manifest_version SELECT * FROM jsonb_populate_record(NULL::manifest_version,
         (SELECT to_jsonb(v) || jsonb_build_object('number', v.number + 1, 'rows', $1::jsonb)
          FROM manifest_version v ORDER BY number DESC LIMIT 1))`,
      JSON.stringify(rows),
    );
    await service.db.$executeRawUnsafe(
      'UPDATE departed_passenger SET manifest_version = (SELECT max(number) FROM manifest_version)',
    );
    await asTheListSays();
  };
  const alsoLeft = async (personId = other) => {
    await service.db.$executeRawUnsafe(
      `INSERT INTO departed_passenger SELECT * FROM jsonb_populate_record(NULL::departed_passenger,
         (SELECT to_jsonb(d) || jsonb_build_object('person_id', $1::uuid) FROM departed_passenger d LIMIT 1))
       ON CONFLICT DO NOTHING`,
      personId,
    );
    await asTheListSays();
  };
  const alone = async (personId = other) => {
    await service.db.$executeRawUnsafe('DELETE FROM departed_passenger WHERE person_id = $1::uuid', personId);
    await asTheListSays();
  };
  const of = (personId: string, set: string) =>
    service.db.$executeRawUnsafe(`UPDATE departed_passenger SET ${set} WHERE person_id = $1::uuid`, personId);
  const breaches = async (personId = flight.personId) => {
    const { body } = await (await service.as('operations-lead')).get('/invariant').expect(200);
    const found = (body as { breaches: { breach: string; personId: string }[] }).breaches;
    return found.filter((b) => b.personId === personId && b.breach !== 'CABIN-COUNT').map((b) => b.breach);
  };

  it('finds a seat that somebody else had as well, an escort too', async () => {
    const beside = { ...line, personId: newId() };
    await leftWith(line, beside);
    expect(await breaches()).toEqual(['SEAT']);
    await leftWith(line, { ...beside, seat: '20A' });
    expect(await breaches()).toEqual([]);
    await leftWith({ ...line, seat: 'INF' }, { ...beside, seat: 'INF' });
    expect(await breaches()).toEqual([]);
    await leftWith(line);
  });

  it('finds whom protection held as they left', async () => {
    for (const held of [`protection || '{"cleared": false}'`, 'NULL']) {
      await of(flight.personId, `protection = ${held}`);
      // What it is, is protection's to say.
      expect(await breaches()).toEqual(['ASK']);
      await of(
        flight.personId,
        `protection = '{"cleared": true, "bestInterests": "NOT_REQUIRED", "otherParent": "NOT_REQUIRED"}'`,
      );
      expect(await breaches()).toEqual([]);
    }
  });

  it('finds an infant in the row of somebody from whom it was kept, on a lap there', async () => {
    await alsoLeft();
    const said = { separationId: newId(), personId: flight.personId, otherId: other, within: 'ROW' };
    await service.receive('separation.ordered.v1', flight.personId, { ...said, orderedAt: '2000-01-01T00:00:00Z' });
    const holder = { ...line, personId: newId(), seat: `${/^\d+/.exec(line.seat)![0]}Z` };
    await alsoLeft(holder.personId);
    await of(other, `bands = '{}'`); // as of earlier versions, which ask no age
    const lap = { ...line, personId: other, seat: 'INF', onLapOf: holder.personId };
    await leftWith(line, holder, lap);
    expect([await breaches(), await breaches(other)]).toEqual([['ASK'], ['ASK']]);
    await leftWith(line, { ...holder, seat: '20A' }, lap);
    expect([await breaches(), await breaches(other)]).toEqual([[], []]);
    await leftWith(line);
    await alone();
    await alone(holder.personId);
  });

  it('finds an infant on a lap that was none: of nobody aboard, of a child, of somebody who held two, or though it was two', async () => {
    await alsoLeft();
    const lap = { ...line, personId: other, seat: 'INF', onLapOf: flight.personId };
    const seats = async () => (await breaches(other)).filter((b) => b === 'SEAT');
    await of(other, `bands = '{INFANT,INFANT}'`);
    await leftWith(line, lap);
    expect(await seats()).toEqual([]);
    await leftWith(line, { ...lap, onLapOf: newId() });
    expect(await seats()).toEqual(['SEAT']);
    await leftWith(line, lap, { ...lap, personId: newId() });
    expect(await seats()).toEqual(['SEAT']);
    await leftWith(line, lap);
    await of(other, `bands = '{INFANT,CHILD}'`);
    expect(await seats()).toEqual(['SEAT']);
    await of(other, `bands = '{INFANT,INFANT}'`);
    await of(flight.personId, 'minor = true');
    expect(await seats()).toEqual(['SEAT']);
    await of(flight.personId, 'minor = false');
    await alone();
  });

  it('finds a child alone whose parent had left the aircraft at another stop', async () => {
    await alsoLeft();
    const family = JSON.stringify({ relations: [{ personId: other, kind: 'PARENT', basis: 'REGISTRATION' }] });
    const child = `minor = true, bands = '{TEEN}', family = '${family}', consent = jsonb_set(consent, '{givenBy}', '"GUARDIAN"'),
      protection = protection || '{"otherParent": "SATISFIED"}'`;
    await of(flight.personId, child);
    const parent = { ...line, personId: other, seat: '20A' };
    await leftWith(line, parent);
    expect(await breaches()).toEqual([]);
    await leftWith(line, { ...parent, offPoint: 'PZU' });
    expect(await breaches()).toEqual(['ASK']);
  });

  it('finds a child whose second parent had left the aircraft at another stop, and of whom nothing is recorded', async () => {
    const father = newId();
    await alsoLeft();
    await alsoLeft(father);
    const parents = [other, father].map((personId) => ({ personId, kind: 'PARENT', basis: 'REGISTRATION' }));
    const child = `minor = true, bands = '{TEEN}', consent = jsonb_set(consent, '{givenBy}', '"GUARDIAN"'), protection = protection || '{"otherParent": "NOT_REQUIRED"}'`;
    await of(flight.personId, `${child}, family = '${JSON.stringify({ relations: parents })}'`);
    for (const adult of [other, father])
      await of(adult, `minor = false, bands = '{ADULT}', consent = jsonb_set(consent, '{givenBy}', '"SELF"')`);
    const [mothers, fathers] = [
      { ...line, personId: other, seat: '20A' },
      { ...line, personId: father, seat: '20B' },
    ];
    await leftWith(line, mothers, fathers);
    expect(await breaches()).toEqual([]);
    await leftWith(line, mothers, { ...fathers, offPoint: 'PZU' });
    expect(await breaches()).toEqual(['OTHER-PARENT']);
    await of(flight.personId, `protection = protection || '{"otherParent": "SATISFIED"}'`);
    expect(await breaches()).toEqual([]);
  });
});
