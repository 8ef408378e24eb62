import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { aMessage } from '../testing/a-message';
import type { Message } from '../message';
import { findSigned, isSigned, signed } from './signature';

/** As `jsonb` may give it back: keys in another order. */
const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, v]) => [key, reordered(v)]),
  );
};
const another: [string, Partial<Message>][] = [
  ['id', { id: '01890000-0000-7000-8000-000000000009' }],
  ['type', { type: 'test.undone.v1' }],
  ['stream', { stream: 'elsewhere' }],
  ['key', { key: 'somebody-else' }],
  ['time', { time: '2026-12-02T08:00:00.000Z' }],
  ['source', { source: 'another' }],
  ['cause', { causationId: 'another' }],
  ['request', { correlationId: 'another' }],
  ['original', { copyOf: '01890000-0000-7000-8000-000000000009' }],
  ['list of versions', { alsoSentAs: ['test.happened.v0'] }],
  ['number', { sequence: '1:1:2' }],
  ['payload', { data: { n: 2 } }],
];

describe('a signed message', () => {
  const message = signed({ ...aMessage('s', 'k', 1), sequence: '1:1:1' });

  it('is its service\u2019s', () => expect(isSigned(message)).toBe(true));
  it('is found so on another thread as well, and without a signature, or with another payload, not', async () => {
    const all = [message, { ...message, signature: undefined }, { ...message, data: { n: 2 } }];
    expect(await Promise.all(all.map(findSigned))).toEqual([true, false, false]);
  });
  it.each(another)('is not with another %s', (_, more) => expect(isSigned({ ...message, ...more })).toBe(false));
  it('is not with the key of another service', () =>
    expect(isSigned(signed(message, generateKeyPairSync('ed25519').privateKey))).toBe(false));
  it('is not without a signature, or with an empty one', () => {
    expect(isSigned({ ...message, signature: undefined })).toBe(false);
    expect(isSigned({ ...message, signature: '' })).toBe(false);
  });
  it('is not without its number', () => expect(isSigned({ ...message, sequence: undefined })).toBe(false));
  it('is not where nobody\u2019s key is known', () => expect(isSigned(message, [])).toBe(false));
  it('is in another trace, and from wherever the broker had it', () =>
    expect(isSigned({ ...message, traceparent: 't', place: { part: 's/1', at: '4' } })).toBe(true));
  it('is whatever it says, however the database orders that', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const stored = reordered(JSON.parse(JSON.stringify(signed({ ...message, data })))) as Message;
        expect(isSigned(stored)).toBe(true);
      }),
    ));
});
