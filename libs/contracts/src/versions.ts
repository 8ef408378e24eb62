import type { Contract } from './contract';

type Payload = Record<string, unknown>;

/** One step from a version of a payload to the one beside it. */
interface Step {
  to: string;
  convert: (payload: Payload) => object;
}

const upwards = new Map<string, Step>();
const downwards = new Map<string, Step>();

/**
 * Says that this class replaces an older version, and how a payload of that version is read as this one. The older
 * class stays published with its examples, because its messages stay in the log. Goes above `@publishedAs`.
 */
export const takesThePlaceOf =
  (older: string, upcast: Step['convert']) =>
  <T extends new () => object>(target: T): T => {
    upwards.set(older, { to: (target as unknown as Contract).type, convert: upcast });
    return target;
  };

/**
 * Says that a publisher of this class also sends the fact in an older version, for programs that do not know this one
 * yet. Remove it when no such program runs any more (ADR 12). Goes above `@publishedAs`.
 */
export const alsoSentAs =
  (older: string, downcast: Step['convert']) =>
  <T extends new () => object>(target: T): T => {
    downwards.set((target as unknown as Contract).type, { to: older, convert: downcast });
    return target;
  };

function follow(steps: Map<string, Step>, from: string, to: string): Step[] | undefined {
  const way: Step[] = [];
  for (let at = from; at !== to;) {
    const step = steps.get(at);
    if (!step) return undefined;
    way.push(step);
    at = step.to;
  }
  return way;
}

const wayBetween = (from: string, to: string): Step[] | undefined =>
  follow(upwards, from, to) ?? follow(downwards, from, to);

/** Whether a payload of one version can be read as the other. */
export const canRead = (type: string, wanted: string): boolean => wayBetween(type, wanted) !== undefined;

/** Converts a payload to the wanted version, through every version between. @throws when there is no way */
export function convert(type: string, data: unknown, wanted: string): unknown {
  const way = wayBetween(type, wanted);
  if (!way) throw new Error(`Nothing says how ${type} is read as ${wanted}.`);
  return way.reduce((payload, step) => step.convert(payload as Payload), data);
}

/** The same fact in each older version that is sent beside this one, the newest first. */
export function olderVersionsOf(type: string, data: unknown): { type: string; data: unknown }[] {
  const found: { type: string; data: unknown }[] = [];
  for (let step = downwards.get(type); step; step = downwards.get(step.to))
    found.push({ type: step.to, data: step.convert((found.at(-1)?.data ?? data) as Payload) });
  return found;
}

/** Whether no class replaces this type. */
export const isNewest = (type: string): boolean => !upwards.has(type);
