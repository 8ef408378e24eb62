import { pause } from '@homeward/messaging';

/** What is set is wrong. The message is one sentence that names the variable to set. */
export class WrongConfiguration extends Error {}

/** Wrong configuration: starting again changes nothing, which the supervisor knows by this number. */
const exitConfiguration = 78;

/** Ends the process with the sentence of an error. */
export function endOver(error: Error): never {
  process.stderr.write(`${error.message}\n`);
  process.exit(exitConfiguration);
}

/**
 * Asks the service's own database whether what is set goes with it, and ends the process when it does not. A database that
 * is away says neither yes nor no: the start goes on, and it is asked again until it answers.
 */
export async function checkOrEnd(check: () => Promise<void>, againAfterMs = 2_000): Promise<void> {
  const answered = (): Promise<boolean> =>
    check().then(
      () => true,
      (error: unknown) => {
        const wrong = error instanceof WrongConfiguration;
        if (wrong) endOver(error);
        return wrong;
      },
    );
  const askAgain = async (): Promise<void> => {
    do await pause(againAfterMs);
    while (!(await answered()));
  };
  if (!(await answered())) void askAgain();
}
