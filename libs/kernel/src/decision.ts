import { brokenBy, type BrokenRule, type Rule } from './rule';

/** What a command leads to: facts, or every rule that stands against it. */
export type Decision<Event> = { accepted: true; events: Event[] } | { accepted: false; broken: BrokenRule[] };

export const accept = <Event>(...events: Event[]): Decision<Event> => ({ accepted: true, events });

export const refuse = <Event = never>(...broken: BrokenRule[]): Decision<Event> => ({ accepted: false, broken });

/** Evaluates all rules, and only asks for the facts when none is broken. */
export function unlessBroken<Command, Event>(
  rules: readonly Rule<Command>[],
  command: Command,
  then: () => Event | Event[],
): Decision<Event> {
  const broken = brokenBy(rules, command);
  if (broken.length > 0) return refuse(...broken);
  const events = then();
  return accept(...(Array.isArray(events) ? events : [events]));
}
