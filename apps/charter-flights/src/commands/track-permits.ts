import type { Permit } from '../model/flight';

/** A state was asked for leave. */
export type ApplyForPermit = Pick<Permit, 'permitId' | 'state' | 'kind'>;

/** What the state answered, or what became of its leave. */
export type AnswerPermit = Pick<Permit, 'permitId' | 'status' | 'number' | 'validFrom' | 'validTo'>;
