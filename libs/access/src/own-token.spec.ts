import { NotForHere, demandOwnToken } from './own-token';
import { roles, type Role } from './roles';

const people = roles.filter((role) => role !== 'airline' && role !== 'service');
const services = ['registration', 'consent', 'medical-clearance', 'partner-api'];
const tryIt = (held: Role[], aud: string | string[] | undefined, at: string, over = {}): string => {
  try {
    demandOwnToken({ sub: 'x', client_id: 'x', aud, ...over }, held, at);
    return 'opens';
  } catch (error) {
    expect(error).toBeInstanceOf(NotForHere);
    return 'refused';
  }
};

describe('a token of a person', () => {
  it.each(people)('opens every service where it is for all of them: %s', (role) => {
    for (const at of services) expect(tryIt([role], 'urn:homeward:api', at)).toBe('opens');
  });

  it('opens none where it is for one service, for several, for a client, or for nobody', () => {
    for (const at of services)
      for (const aud of [
        'urn:homeward:consent',
        ['urn:homeward:api', 'urn:homeward:consent'],
        'homeward-console',
        undefined,
      ])
        expect([at, aud, tryIt(['movement-officer'], aud, at)]).toEqual([at, aud, 'refused']);
  });

  it('may name audiences that are not ours beside', () =>
    expect(tryIt(['clinician'], ['account', 'urn:homeward:api'], 'consent')).toBe('opens'));
});

describe.each<Role>(['airline', 'service'])('a token of a program (%s)', (role) => {
  it('opens the service that it is for, and no other', () => {
    for (const of of services)
      for (const at of services)
        expect([of, at, tryIt([role], `urn:homeward:${of}`, at)]).toEqual([of, at, of === at ? 'opens' : 'refused']);
  });

  it('opens none where it is for all, or for several', () => {
    for (const aud of ['urn:homeward:api', ['urn:homeward:consent', 'urn:homeward:registration'], [], undefined])
      expect(tryIt([role], aud, 'consent')).toBe('refused');
  });

  it('opens none where its role is held by somebody who is no program, or beside a role of people', () => {
    expect(tryIt([role], 'urn:homeward:consent', 'consent', { client_id: 'homeward-console' })).toBe('refused');
    expect(tryIt([role], 'urn:homeward:consent', 'consent', { sub: undefined, client_id: undefined })).toBe('refused');
    for (const aud of ['urn:homeward:consent', 'urn:homeward:api'])
      expect(tryIt([role, 'clinician'], aud, 'consent')).toBe('refused');
  });
});
