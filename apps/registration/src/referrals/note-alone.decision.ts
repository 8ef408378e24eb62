import { accept, type Decision } from '@homeward/kernel';
import { aloneAs, type Around } from '../model/alone';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';

type AloneEvent = Extract<PersonEvent, { type: 'AloneFound' | 'AloneNoLonger' }>;

/** Whether a child is found alone now, or is so no more; which sign it is stays as it was first found. */
export function noteAlone(child: Person, around: Around): Decision<AloneEvent> {
  const alone = aloneAs(child, around);
  if ((alone === undefined) === (child.alone === undefined)) return accept();
  return accept<AloneEvent>(alone ? { type: 'AloneFound', alone } : { type: 'AloneNoLonger' });
}
