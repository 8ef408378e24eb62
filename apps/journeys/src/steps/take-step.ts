import type { Answer } from '../api';
import type { Summary } from './freeze';

interface Preview {
  expects: string;
  leaves: { personId: string }[];
}
type Refusal = { broken?: { name: string; code: string }[] };
/** `Api.ask`, or the same on a bad line. */
type Ask = (
  user: string,
  method: string,
  path: string,
  options: { at: string; body?: object },
) => Promise<Answer<unknown>>;

/**
 * Looks at what follows from a step that cannot be undone, and takes it: a check, the aircraft doors, a departure.
 * @param path of the step
 */
export async function takeStep(
  ask: Ask,
  path: string,
  at: string,
  body = {},
  user = 'embarkation-officer',
): Promise<Answer<Summary & Refusal>> {
  const seen = await ask(user, 'GET', path, { at });
  const { expects, leaves = [] } = seen.body as Partial<Preview>;
  const confirmed = { ...body, expects, confirm: leaves.map((l) => l.personId) };
  return (await ask(user, 'POST', path, { at, body: confirmed })) as Answer<Summary & Refusal>;
}

/** The same where it has to succeed. */
export async function mustTake(ask: Ask, path: string, at: string, more = {}, user?: string): Promise<Summary> {
  const { status, body } = await takeStep(ask, path, at, more, user);
  if (status !== 200) throw new Error(`${path.split('/').pop()}: ${status} ${codesOf(body)}`);
  return body;
}

const codesOf = ({ broken = [] }: Refusal): string => broken.map((b) => b.code).join(' ');
