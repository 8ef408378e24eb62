import { canonicalIds } from './canonical-request';
import { UnreadableRequest } from './read-request';

const upper = '01930000-0000-7000-8000-0000000000AB';
const lower = upper.toLowerCase();

describe('the identifiers of a request', () => {
  it('are in lower case wherever they stand', () => {
    const body = { personId: upper, people: [upper, { family: { familyId: upper } }] };
    canonicalIds(body);
    expect(body).toEqual({ personId: lower, people: [lower, { family: { familyId: lower } }] });
  });
  it('are the only text that is touched', () => {
    const body = { name: 'ABEBA', note: `see ${upper}`, count: 3, none: null };
    canonicalIds(body);
    expect(body).toEqual({ name: 'ABEBA', note: `see ${upper}`, count: 3, none: null });
  });
  it('are looked for without an end to the depth that a sender may choose', () => {
    let deep: unknown = upper;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(() => canonicalIds(deep)).toThrow(UnreadableRequest);
  });
});
