import { whatDoesNotHold } from '@homeward/testing';
import { aSheet } from '../testing/a-sheet';
import { registrationUnderTest } from '../testing/registration-under-test';
import { PreviewForgetting } from './preview-forgetting';

const dayMs = 86_400_000;
const sheetOf = (prefix: string): string => aSheet.replaceAll('TST-', prefix);

describe('a preview of a sheet', () => {
  let registration: Awaited<ReturnType<typeof registrationUnderTest>>;
  let operationId: string;
  beforeAll(async () => {
    registration = await registrationUnderTest();
    operationId = await registration.openOperation();
  });
  afterAll(() => registration.close());

  /** As if it had been read so many days ago: its id says when. */
  const read = async (sheet: string, daysAgo = 0): Promise<string> => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - daysAgo * dayMs);
    const url = `/operations/${operationId}/imports`;
    const { body } = await registration.officer.post(url).set('content-type', 'text/csv').send(sheet).expect(201);
    clock.mockRestore();
    return (body as { importId: string }).importId;
  };
  const forget = () => registration.app.get(PreviewForgetting).run();
  const statusOf = async (id: string): Promise<number> => (await registration.officer.get(`/imports/${id}`)).status;
  const count = async (table: string, of: string): Promise<number> =>
    (
      await registration.db.$queryRawUnsafe<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM ${table} WHERE import_id = $1::uuid`,
        of,
      )
    )[0]!.n;

  it('stays a week, and goes with all its rows when nobody committed it', async () => {
    const [six, eight] = [await read(sheetOf('TSU-'), 6), await read(sheetOf('TSV-'), 8)];
    expect(await count('import_row', eight)).toBeGreaterThan(0);
    await forget();
    expect([await statusOf(six), await statusOf(eight)]).toEqual([200, 404]);
    expect([await count('import_row', eight), await count('import_candidate', eight)]).toEqual([0, 0]);
    expect(await count('import_row', six)).toBeGreaterThan(0);
    await registration.officer.post(`/imports/${eight}/commit`).expect(404);
    const history = await registration.db.$queryRawUnsafe<{ type: string; by: string }[]>(
      'SELECT type, by FROM history WHERE aggregate_id = $1::uuid ORDER BY seq',
      eight,
    );
    expect(history).toMatchObject([
      { type: 'SheetPreviewed' },
      { type: 'PreviewForgotten', by: 'service:registration' },
    ]);
    expect(await whatDoesNotHold(registration)).toEqual([]);
  });

  it('goes in time also where its record was changed outside the service', async () => {
    const id = await read(sheetOf('TSZ-'), 8);
    await registration.db.$executeRawUnsafe('UPDATE caseload_import SET version = 7 WHERE id = $1::uuid', id);
    await forget();
    expect([await statusOf(id), await count('import_row', id)]).toEqual([404, 0]);
  });

  it('leaves no row of another sheet pointing at it', async () => {
    const old = await read(sheetOf('TSW-'), 8);
    const waiting = await read(sheetOf('TSX-')); // the same people under other numbers
    const pointing = async (): Promise<(string | null)[]> =>
      (
        await registration.db.$queryRawUnsafe<{ other: string | null }[]>(
          'SELECT other_import::text AS other FROM import_candidate WHERE import_id = $1::uuid',
          waiting,
        )
      ).map((r) => r.other);
    expect(await pointing()).toContain(old);
    await forget();
    expect(await pointing()).not.toContain(old);
    expect(await pointing()).toContain(waiting);
  });

  it('stays when it was committed: its report holds nothing personal', async () => {
    const id = await read(sheetOf('TSY-'), 400);
    await registration.officer.post(`/imports/${id}/commit`).expect(200);
    await forget();
    expect(await statusOf(id)).toBe(200);
  });
});
