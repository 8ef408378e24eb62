import { canonicalRequest } from './canonical-request';
import { UnreadableRequest } from './read-request';

const upper = '01930000-0000-7000-8000-0000000000AB';
const lower = upper.toLowerCase();

describe('a request in its one form', () => {
  it('has its identifiers in lower case wherever they stand', () => {
    const body = { personId: upper, people: [upper, { family: { familyId: upper } }] };
    canonicalRequest(body);
    expect(body).toEqual({ personId: lower, people: [lower, { family: { familyId: lower } }] });
  });
  it('keeps other text as it is', () => {
    const body = { name: 'ABEBA', note: `see ${upper}`, count: 3, none: null };
    canonicalRequest(body);
    expect(body).toEqual({ name: 'ABEBA', note: `see ${upper}`, count: 3, none: null });
  });
  it('holds no marks that turn the direction of text, also in an identifier', () => {
    const body = { name: '\u202eABEBA\u2066', ids: [`\u200f${upper}`], native: 'آبیبا‌خانم' };
    canonicalRequest(body);
    expect(body).toEqual({ name: 'ABEBA', ids: [lower], native: 'آبیبا‌خانم' });
  });
  it('has an end to its depth, however deep a sender goes', () => {
    let deep: unknown = upper;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(() => canonicalRequest(deep)).toThrow(UnreadableRequest);
  });
});
