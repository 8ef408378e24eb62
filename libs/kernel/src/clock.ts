import { AsyncLocalStorage } from 'node:async_hooks';

/** Where "now" comes from. Only this file may read the machine's clock. */
export interface Clock {
  /** The present moment, UTC. */
  now(): Date;
}

const moment = new AsyncLocalStorage<Date>();

/**
 * Runs `work` as if it were `at`: a consumer acts at the time of its message, and an exercise replays a day at that
 * day's times.
 */
export const atMoment = <T>(at: Date, work: () => T): T => moment.run(at, work);

/** The moment at which the present work happens, where one was set; undefined where the machine's clock counts. */
export const momentOfWork = (): Date | undefined => moment.getStore();

/** The machine's clock, moved by `offsetMs` in an exercise, or the moment that `atMoment` set. */
export const systemClock = (offsetMs = 0): Clock => ({
  now: () => moment.getStore() ?? new Date(Date.now() + offsetMs),
});

/** The machine's own time in milliseconds since 1970, whatever an exercise says: issuers date tokens by it. */
export const machineMs = (): number => Date.now();

/** Milliseconds since the process started: for measuring, never for decisions. */
export const elapsedMs = (): number => performance.now();
