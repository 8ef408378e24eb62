import type { Contract } from './contract';

interface Successor {
  type: string;
  upcast: (older: Record<string, unknown>) => object;
}

const successors = new Map<string, Successor>();

/**
 * Says that this class takes the place of an older version, and how that one is read today. The older class stays
 * published with its examples, for it stands in the log for ever. Goes above `@publishedAs`.
 */
export const takesThePlaceOf =
  (older: string, upcast: Successor['upcast']) =>
  <T extends new () => object>(target: T): T => {
    successors.set(older, { type: (target as unknown as Contract).type, upcast });
    return target;
  };

/** The version by which a type is read today; the type itself when it has no successor. */
export const todaysType = (type: string): string => {
  const successor = successors.get(type);
  return successor ? todaysType(successor.type) : type;
};

/** A payload as today's version of its type. */
export const asToday = (type: string, data: unknown): unknown => {
  const successor = successors.get(type);
  return successor ? asToday(successor.type, successor.upcast(data as Record<string, unknown>)) : data;
};
