import { checkOrEnd, WrongConfiguration } from './check-or-end';

describe('a check of the configuration against the database', () => {
  let said: jest.SpyInstance;
  let exit: jest.SpyInstance;
  let ended: Promise<unknown>;
  beforeEach(() => {
    said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    ended = new Promise((resolve) => (exit = jest.spyOn(process, 'exit').mockImplementation(resolve as () => never)));
  });
  afterEach(() => jest.restoreAllMocks());

  const wrong = (): Promise<void> => Promise.reject(new WrongConfiguration('registration: set MASTER_KEY_FILE.'));

  it('lets the start continue when both agree', async () => {
    await checkOrEnd(() => Promise.resolve());
    expect(exit).not.toHaveBeenCalled();
  });

  it('ends the process with one sentence and the exit code for wrong configuration', async () => {
    await checkOrEnd(wrong);
    expect(said.mock.calls).toEqual([['registration: set MASTER_KEY_FILE.\n']]);
    expect(await ended).toBe(78);
  });

  it('lets the start continue while the database is away, and ends the process once the answer is no', async () => {
    let away = true;
    await checkOrEnd(() => (away ? Promise.reject(new Error('away')) : wrong()), 5);
    expect(exit).not.toHaveBeenCalled();
    away = false;
    expect(await ended).toBe(78);
  });
});
