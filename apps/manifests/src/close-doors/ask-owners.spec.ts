import { DependencyAway } from '@homeward/kernel';
import type { ServiceClient } from '@homeward/runtime';
import { allAnswer } from '../commands/close-doors';
import { AskOwners } from './ask-owners';
import type { AskRecords } from './ask-records';

const asOf = '2026-12-09T08:00:00Z';
const validUntil = '2026-12-10T10:00:00Z';
const says: Record<string, object> = {
  consent: { asOf, people: [{ personId: 'p', status: 'WITHDRAWN', agreesWithHistory: true }] },
  'medical-clearance': { people: [{ personId: 'p', fit: true, validUntil, agreesWithHistory: true }] },
};
const ask = (away: string[], paperPath: boolean, others = says) => {
  const post = (service: string): Promise<object> =>
    away.includes(service) ? Promise.reject(new DependencyAway('no answer')) : Promise.resolve(others[service]!);
  const journey = { operationId: 'o', destination: 'ADD', mode: 'AIR', via: [] as string[] } as const;
  const asKept = (ids: string[]): Promise<Set<string>> =>
    away.includes('registration') ? Promise.reject(new DependencyAway('no answer')) : Promise.resolve(new Set(ids));
  const owners = new AskOwners({ post } as unknown as ServiceClient, { asKept } as unknown as AskRecords);
  return owners.ask([{ personId: 'p', journey }], paperPath);
};

describe('what the owners say of those aboard', () => {
  it('is whole where all of them answer', async () => {
    const answer = await ask([], false);
    expect(allAnswer(answer)).toBe(true);
    expect([...answer!.believed]).toEqual(['p']);
    expect([...answer!.asKept!]).toEqual(['p']);
  });
  it('is a no of consent, though registration does not answer, and needs two people', async () => {
    const answer = await ask(['registration'], true);
    expect(answer?.consent?.get('p')).toBe('WITHDRAWN');
    expect(answer?.asKept).toBeUndefined();
    expect(allAnswer(answer)).toBe(false);
  });
  it('is a no of consent, though medical clearance does not answer', async () => {
    const answer = await ask(['medical-clearance'], true);
    expect(answer?.consent?.get('p')).toBe('WITHDRAWN');
    expect(answer?.fitUntil).toBeUndefined();
    expect(allAnswer(answer)).toBe(false);
  });
  it('is a clearance, though consent does not answer', async () => {
    const answer = await ask(['consent'], true);
    expect(answer?.fitUntil?.get('p')).toBe(validUntil);
    expect(answer?.consent).toBeUndefined();
  });
  it('believes no record of which the one that answers does not say that it is as it wrote it', async () => {
    const consent = { asOf, people: [{ personId: 'p', status: 'ACTIVE' }] };
    const answer = await ask(['medical-clearance'], true, { ...says, consent });
    expect([...answer!.believed]).toEqual([]);
  });
  it('is nothing where nobody answers', async () =>
    expect(await ask(['consent', 'medical-clearance', 'registration'], true)).toBeUndefined());
  it.each([['consent'], ['medical-clearance'], ['registration']])(
    'is an error without %s where nobody vouches',
    (away) => expect(ask([away], false)).rejects.toThrow(DependencyAway),
  );
  it('is an error where something else goes wrong', () => {
    const post = () => Promise.reject(new TypeError('not what was asked for'));
    const records = { asKept: () => Promise.resolve(new Set()) } as unknown as AskRecords;
    return expect(new AskOwners({ post } as unknown as ServiceClient, records).ask([], true)).rejects.toThrow(
      TypeError,
    );
  });
});
