import { withClient } from '@homeward/persistence';
import { registrationUnderTest } from '../testing/registration-under-test';

interface Answer {
  items: { operationId: string; name: string }[];
  next?: string;
}

describe('the list of operations', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  beforeAll(async () => {
    registration = await registrationUnderTest();
    for (const over of [
      {
        name: 'Retour volontaire, Fès – décembre',
        corridor: ['FEZ', 'BKO'],
        requestingGovernment: 'MLI',
        hostCountry: 'MA',
      },
      { name: 'عودة طوعية من بيروت', corridor: ['BEY', 'ADD'] },
      { name: 'Return by air 2', corridor: ['TIP', 'BJL'], requestingGovernment: 'GMB', hostCountry: 'LY' },
    ])
      await registration.openOperation(over);
  });
  afterAll(() => registration.close());

  const list = async (query: object) =>
    (await registration.movement.get('/operations').query(query).expect(200)).body as Answer;
  const names = async (q: string) => (await list({ q })).items.map((o) => o.name);

  it.each([
    ['fes DECEMBRE', ['Retour volontaire, Fès – décembre']],
    ['bko mli', ['Retour volontaire, Fès – décembre']],
    ['بيروت', ['عودة طوعية من بيروت']],
    ['add', ['عودة طوعية من بيروت']],
    ['2 gmb', ['Return by air 2']],
    ['%', ['Return by air 2', 'عودة طوعية من بيروت', 'Retour volontaire, Fès – décembre']],
    ['fes gmb', []],
  ])('is searched by the parts of a name, a place or a state: %s', async (q, wanted) =>
    expect(await names(q)).toEqual(wanted),
  );

  it('comes page by page, each operation once, the latest first', async () => {
    await withClient(registration.database, (client) =>
      client.query(`INSERT INTO operation (id, version, state, modality, found_by)
        SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 1,
          state || jsonb_build_object('operationId', '00000000-0000-7000-8000-' || lpad(n::text, 12, '0'), 'name', 'Old ' || n), modality, 'old ' || n
        FROM generate_series(1, 450) AS n, (SELECT state, modality FROM operation LIMIT 1) AS one`),
    );
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { items, next } = await list({ limit: 200, after });
      seen.push(...items.map((o) => o.operationId));
      after = next;
    } while (after);
    expect(seen).toHaveLength(453);
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
    expect(await names('old 450')).toEqual(['Old 450']);
  });
});
