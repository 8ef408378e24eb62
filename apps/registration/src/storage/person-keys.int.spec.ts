import { newId } from '@homeward/kernel';
import { testDatabase } from '@homeward/testing';
import { PersonKeys } from './person-keys';
import { openDatabase, type Database } from './prisma';

describe('the keys of a transaction that is under way', () => {
  let db: Database;
  beforeAll(async () => {
    db = openDatabase(await testDatabase('registration'));
  });
  afterAll(() => db.$disconnect());

  const [personId, another] = [newId(), newId()];
  const known = async (keys: PersonKeys, ids = [personId]): Promise<number> =>
    (await keys.keysFor(ids, 'identity')).size;

  it('are at hand for its own work, with those around it, and for no other request', async () => {
    const keys = new PersonKeys(db);
    let [begun, seen] = [() => {}, () => {}];
    const underWay = new Promise<void>((resolve) => (begun = resolve));
    const otherHasLooked = new Promise<void>((resolve) => (seen = resolve));
    const registering = db.$transaction(async (tx) => {
      const made = await keys.create(tx, [personId]);
      const work = async (): Promise<void> => {
        begun();
        await otherHasLooked;
        const more = await keys.create(tx, [another]);
        await keys.within(tx, [another], async () => expect(await known(keys, [personId, another])).toBe(2), more);
        expect(await known(keys)).toBe(1);
      };
      await keys.within(tx, [personId], work, made);
    });
    await underWay;
    expect(await known(keys)).toBe(0);
    seen();
    await registering;
    expect(await known(keys)).toBe(1);
  });
});
