import { brokenBy } from '@homeward/kernel';
import { legsFollowOneAnother } from './legs-follow-one-another';

const first = { from: 'BEY', to: 'PZU', std: '2026-12-09T08:00:00Z', sta: '2026-12-09T10:30:00Z', payloadKg: 1 };
const second = { from: 'PZU', to: 'ADD', std: '2026-12-09T11:30:00Z', sta: '2026-12-09T13:15:00Z', payloadKg: 1 };
const broken = (...legs: (typeof first)[]) => brokenBy([legsFollowOneAnother], { legs }).length > 0;

describe('the legs of a flight', () => {
  it('follow one another', () => expect(broken(first, second)).toBe(false));
  it('do not jump', () => expect(broken(first, { ...second, from: 'KRT' })).toBe(true));
  it('do not run backwards', () => expect(broken(first, { ...second, std: '2026-12-09T09:00:00Z' })).toBe(true));
  it('are there at all', () => expect(broken()).toBe(true));
});
