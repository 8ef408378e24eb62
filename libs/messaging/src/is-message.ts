import { isId } from '@homeward/kernel';
import type { Message } from './message';

const texts = ['id', 'type', 'key', 'time', 'source'] as const;
const textsOrNone = ['correlationId', 'causationId', 'traceparent', 'copyOf', 'sequence', 'signature'] as const;
/** Deeper than any payload. What walks through one deeper by a thousand runs out of stack. */
const deepest = 100;

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isDeep = (value: unknown, left = deepest): boolean =>
  isObject(value) && (left === 0 || Object.values(value).some((one) => isDeep(one, left - 1)));

/**
 * Whether what a broker hands over has the shape of a message. Whoever can write there can write anything, and a reader that
 * stumbles over it reads nothing behind it.
 */
export const isMessage = (found: unknown): found is Message =>
  isObject(found) &&
  texts.every((name) => isText(found[name])) &&
  textsOrNone.every((name) => isText(found[name] ?? '')) &&
  [found['id'], found['copyOf'] ?? found['id']].every((id) => isId(id as string)) &&
  (found['alsoSentAs'] === undefined ||
    (Array.isArray(found['alsoSentAs']) && found['alsoSentAs'].every((type) => isText(type)))) &&
  !isDeep(found['data']);
