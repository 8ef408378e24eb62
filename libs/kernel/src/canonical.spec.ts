import fc from 'fast-check';
import { canonical } from './canonical';

/** The same value with the keys of every object in another order. */
const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, v]) => [key, reordered(v)]),
  );
};

describe('the canonical text of a value', () => {
  it('is the same for what JSON makes of it, in whatever order its keys are', () =>
    fc.assert(
      fc.property(fc.object({ withDate: true, withNullPrototype: false }), (value) => {
        const stored = JSON.parse(JSON.stringify(value)) as unknown;
        expect(canonical(value)).toBe(canonical(stored));
        expect(canonical(reordered(stored))).toBe(canonical(stored));
        expect(JSON.parse(canonical(value))).toEqual(stored);
      }),
    ));
  it('is another for another value', () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        fc.pre(JSON.stringify(reordered(a)) !== JSON.stringify(reordered(b)) && !sameJson(a, b));
        expect(canonical(a)).not.toBe(canonical(b));
      }),
    ));
  it('leaves out what JSON leaves out', () =>
    expect(canonical({ b: undefined, a: new Date(0), c: [undefined] })).toBe(
      '{"a":"1970-01-01T00:00:00.000Z","c":[null]}',
    ));
});

const sameJson = (a: unknown, b: unknown): boolean => {
  try {
    expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b)));
    return true;
  } catch {
    return false;
  }
};
