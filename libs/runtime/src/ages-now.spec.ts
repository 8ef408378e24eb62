import { ageToDecideAlone, DependencyAway, type AgeBand } from '@homeward/kernel';
import { AgesNow } from './ages-now';
import type { ServiceClient } from './service-client';

const known = new Map<string, AgeBand>([
  ['girl', 'CHILD'],
  ['man', 'ADULT'],
  ['nobody knows', 'UNKNOWN'],
]);
const asking = (post: () => Promise<unknown>) => new AgesNow({ post } as unknown as ServiceClient).of(known);
const away = () => Promise.reject(new DependencyAway('no answer'));

describe('how old somebody is as they decide', () => {
  it('is what registration says, and not what was published', async () => {
    const people = [
      { personId: 'girl', ageBand: 'ADULT' },
      { personId: 'man', ageBand: 'CHILD' },
    ];
    const ages = await asking(() => Promise.resolve({ people }));
    expect([...ages.values()].map((a) => a.band)).toEqual(['ADULT', 'CHILD', 'UNKNOWN']);
    expect(ageToDecideAlone(ages.get('girl')!)).toBe('ADULT');
  });
  it('is what was published while registration is away, where nobody would decide too early', async () => {
    const ages = await asking(away);
    expect([...ages.values()].map((a) => a.band)).toEqual(['CHILD', 'ADULT', 'UNKNOWN']);
    expect(ageToDecideAlone(ages.get('man')!)).toBe('ADULT');
    expect(ageToDecideAlone(ages.get('nobody knows')!)).toBe('UNKNOWN');
  });
  it('is not decided of a child who may have come of age, while registration is away', async () => {
    const ages = await asking(away);
    expect(() => ageToDecideAlone(ages.get('girl')!)).toThrow(DependencyAway);
  });
  it('is no guess where something else went wrong', () =>
    expect(asking(() => Promise.reject(new TypeError('a mistake')))).rejects.toThrow(TypeError));
});
