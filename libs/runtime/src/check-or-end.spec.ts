import { checkOrEnd, WrongConfiguration } from './check-or-end';

describe('a check of what is set against what the database holds', () => {
  let said: jest.SpyInstance;
  let exit: jest.SpyInstance;
  let ended: Promise<unknown>;
  beforeEach(() => {
    said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    ended = new Promise((resolve) => (exit = jest.spyOn(process, 'exit').mockImplementation(resolve as () => never)));
  });
  afterEach(() => jest.restoreAllMocks());

  const wrong = (): Promise<void> => Promise.reject(new WrongConfiguration('registration: set MASTER_KEY_FILE.'));

  it('lets the start go on when both agree', async () => {
    await checkOrEnd(() => Promise.resolve());
    expect(exit).not.toHaveBeenCalled();
  });

  it('ends the start with one sentence and the number of wrong configuration', async () => {
    await checkOrEnd(wrong);
    expect(said.mock.calls).toEqual([['registration: set MASTER_KEY_FILE.\n']]);
    expect(await ended).toBe(78);
  });

  it('lets the start go on while the database is away, and ends it when that answers', async () => {
    let away = true;
    await checkOrEnd(() => (away ? Promise.reject(new Error('away')) : wrong()), 5);
    expect(exit).not.toHaveBeenCalled();
    away = false;
    expect(await ended).toBe(78);
  });
});
