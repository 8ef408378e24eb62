import type { Caller } from '@homeward/access';
import type { BrokenRule, Lifecycle } from '@homeward/kernel';
import type { Message, Tx } from '@homeward/messaging';
import type { Vault } from '@homeward/privacy';

/** A past-tense fact. What is personal in it is in `personal` and only there: that part is stored sealed. */
export interface DomainEvent {
  type: string;
  personal?: object;
}

/** Seals and opens what is personal in a record. */
export type Sealer = Pick<Vault, 'seal' | 'open'>;

/** Definition of one kind of aggregate: its parts, its lifecycle, and what is published about it. */
export interface AggregateKind<
  State extends { personal?: object },
  Event extends DomainEvent,
  Step extends string = never,
> {
  /** Its table: `id`, `version`, `state`, `sealed`, and the columns below. */
  table: string;
  /** Which steps are possible in which state. */
  lifecycle: Lifecycle<State, string, Step>;
  evolve: (state: State | undefined, event: Event) => State;
  /** What can be searched by; never personal. */
  columns: (state: State) => Record<string, unknown>;
  /** The messages that a fact leads to, without what others may not see; what is kept beside the thing it reads in `tx`. */
  publish: (event: Event, state: State, caller: Caller, tx: Tx) => Message[] | Promise<Message[]>;
  /**
   * Steps that are taken even where the record was changed outside the service, because nothing may prevent them. `anew`:
   * the new state follows from the fact alone, so nothing stored is read for it, and the record is valid again. `kept`:
   * what is stored is changed as it is, and still no decision is based on it.
   */
  overABreak?: Partial<Record<Step, 'anew' | 'kept'>>;
  /** Fields of a fact that an earlier release stored in clear and that are sealed afterwards: they are not chained. */
  sealedLater?: readonly string[];
  /** The verifier works its state out again from its history. */
  replayed?: true;
  /** Its rows are deleted when nobody needs them, and their history stays. */
  forgotten?: true;
}

export interface Stored<State> {
  id: string;
  version: number;
  state: State;
}

/** A record, and the rules because of which it is not trusted. */
export interface Examined<State> extends Stored<State> {
  broken: BrokenRule[];
}

/** There is a history of it, and no record any more. */
export interface TakenAway {
  id: string;
  /** The last one that the history knows. */
  version: number;
  state?: undefined;
  broken: BrokenRule[];
}

/** What a change did. Nothing was written where `events` is empty: there was nothing to do, or it was done before. */
export interface Changed<State, Event> extends Stored<State> {
  /** As it was; missing where it did not exist. */
  before?: State;
  events: Event[];
}

export interface Target {
  id: string;
  /** Whose key opens the personal part. Without it that part is neither read nor changed. */
  personId?: string;
  /** Needs no `If-Match`: see docs/adr/0008-what-each-check-decides-on.md. */
  unconditional?: boolean;
  /** A fact from elsewhere that means nothing in some states: there it changes nothing instead of being refused. */
  whereItApplies?: boolean;
}
