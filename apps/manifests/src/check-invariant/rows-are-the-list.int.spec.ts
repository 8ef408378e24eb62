import { testService, whatDoesNotHold } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aClosedFlight, type ClosedFlight } from '../testing/a-closed-flight';
import { take } from '../testing/seen-before';

describe('the rows by which the invariant judges', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let flight: ClosedFlight;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
    flight = await aClosedFlight(service);
    await take(service, `${flight.url}/departure`, '2026-12-09T08:05:00Z');
  });
  afterAll(() => service.close());

  const found = async () =>
    ((await (await service.as('operations-lead')).get('/invariant').expect(200)).body as { breaches: object[] })
      .breaches;
  const sql = (text: string, ...values: string[]) => service.db.$executeRawUnsafe(text, ...values);
  const missing = () => expect.objectContaining({ personId: flight.personId, breach: 'LIST' }) as object;

  it('are those of the list', async () => {
    expect(await found()).toEqual([]);
    expect(await whatDoesNotHold(service)).toEqual([]);
  });

  it.each(['departed_at', 'doors_closed_at'])('say the same as the list: %s', async (column) => {
    await sql(`UPDATE departed_passenger SET ${column} = ${column} - INTERVAL '3 days'`);
    expect(await found()).toContainEqual(missing());
    await sql(`UPDATE departed_passenger SET ${column} = ${column} + INTERVAL '3 days'`);
    expect(await found()).toEqual([]);
  });

  it('name whoever stayed', async () => {
    const stays = `UPDATE passenger_list SET state = jsonb_set(state, '{people,01930000-0000-7000-8000-0000000000aa}', $1::jsonb)`;
    await sql(stays, JSON.stringify({ wasListed: true, standing: 'OUT', out: { code: 'NO_SHOW', because: 'x' } }));
    expect(await found()).toHaveLength(1);
    await sql(`UPDATE passenger_list SET state = state #- '{people,01930000-0000-7000-8000-0000000000aa}'`);
  });

  it('are not deleted unseen', async () => {
    await sql('DELETE FROM departed_passenger');
    expect(await found()).toEqual([missing()]);
    expect(await whatDoesNotHold(service)).toEqual([
      'departed_passenger 0: who left or stayed is not as the list says',
    ]);
  });
});
