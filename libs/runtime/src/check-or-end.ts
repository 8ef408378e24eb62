import { pause } from '@homeward/messaging';

/** The configuration is wrong. The message is one sentence that names the variable to set. */
export class WrongConfiguration extends Error {}

/** Exit code for wrong configuration: the supervisor knows that starting again changes nothing. */
const exitConfiguration = 78;

/** Ends the process with the sentence of an error. */
export function endOver(error: Error): never {
  process.stderr.write(`${error.message}\n`);
  process.exit(exitConfiguration);
}

/**
 * Checks the configuration against the service's own database, and ends the process when they disagree. While the
 * database is away the start continues, and the check is repeated until it answers.
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
