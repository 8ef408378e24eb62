import { newId } from '@homeward/kernel';
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

/** The crew counts everybody who has passed the gate and was not seen leaving. Refused where the aircraft doors are closed already. */
async function countCabin(ask: Ask, flight: string, at: string): Promise<void> {
  const { body } = await ask('embarkation-officer', 'GET', `${flight}/list`, { at });
  const heads = (body as { numbers?: { gate: number } }).numbers?.gate;
  if (heads === undefined) return;
  await ask('embarkation-officer', 'POST', `${flight}/cabin-counts`, { at, body: { countId: newId(), heads } });
}

/**
 * Looks at what follows from a step that cannot be undone, and takes it: a check, the aircraft doors, a departure. Before the
 * doors are asked to close, the people in the cabin are counted.
 * @param path of the step
 */
export async function takeStep(
  ask: Ask,
  path: string,
  at: string,
  body = {},
  user = 'embarkation-officer',
): Promise<Answer<Summary & Refusal>> {
  if (path.endsWith('/doors-closing')) await countCabin(ask, path.replace(/\/doors-closing$/, ''), at);
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
