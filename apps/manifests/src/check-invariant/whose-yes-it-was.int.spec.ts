import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aClosedFlight, type ClosedFlight } from '../testing/a-closed-flight';
import { take } from '../testing/seen-before';

describe('whose yes it was', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let flight: ClosedFlight;
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
    flight = await aClosedFlight(service);
    await take(service, `${flight.url}/departure`, '2026-12-09T08:05:00Z');
  });
  afterAll(() => service.close());

  const breaches = async () => {
    const { body } = await (await service.as('operations-lead')).get('/invariant').expect(200);
    return (body as { breaches: { breach: string }[] }).breaches.map((b) => b.breach);
  };

  it.each([
    ['{ADULT,ADULT}', false, ['SELF']],
    ['{ADULT,TEEN}', true, ['SELF']],
    ['{TEEN,ADULT}', true, ['CHILD_AND_GUARDIAN']],
    ['{TEEN,TEEN}', true, ['GUARDIAN', 'CHILD_AND_GUARDIAN']],
    ['{}', true, ['GUARDIAN', 'CHILD_AND_GUARDIAN']],
    ['{}', false, ['SELF']],
  ])('is asked by their age on each leg that they flew: %s', async (bands, minor, whose) => {
    const kept: string[] = [];
    for (const givenBy of ['SELF', 'GUARDIAN', 'CHILD_AND_GUARDIAN']) {
      await service.db.$executeRawUnsafe(
        `UPDATE departed_passenger SET bands = $1::text[], minor = $2, consent = jsonb_set(consent, '{givenBy}', to_jsonb($3::text))
         WHERE person_id = $4::uuid`,
        ...[bands, minor, givenBy, flight.personId],
      );
      if (!(await breaches()).includes('GUARDIAN')) kept.push(givenBy);
    }
    expect(kept).toEqual(whose);
  });
});
