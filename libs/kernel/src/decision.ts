import { brokenBy, type BrokenRule, type Rule } from './rule';

/** The result of a command: facts, or every rule that is not met. */
export type Decision<Event> = { accepted: true; events: Event[] } | { accepted: false; broken: BrokenRule[] };

export const accept = <Event>(...events: Event[]): Decision<Event> => ({ accepted: true, events });

export const refuse = <Event = never>(...broken: BrokenRule[]): Decision<Event> => ({ accepted: false, broken });

/** A decision that was taken after these facts: they are recorded first, and not at all where it is a refusal. */
export const afterThese = <Event>(facts: readonly Event[], decision: Decision<Event>): Decision<Event> =>
  decision.accepted ? accept(...facts, ...decision.events) : decision;

/** Evaluates all rules, and asks for the facts only when none is broken. */
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
