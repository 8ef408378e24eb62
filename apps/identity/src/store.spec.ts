import { createStore } from './store';

interface Store {
  upsert(id: string, payload: object, seconds?: number): Promise<void>;
  find(id: string): Promise<unknown>;
  findByUid(uid: string): Promise<unknown>;
  consume(id: string): Promise<void>;
  destroy(id: string): Promise<void>;
  revokeByGrantId(grantId: string): Promise<void>;
}

describe('the store of sessions and codes', () => {
  const stores = createStore();
  const codes = stores('AuthorizationCode') as Store;
  const sessions = stores('Session') as Store;

  it('keeps what is put in, by kind', async () => {
    await codes.upsert('a', { grantId: 'g' }, 60);
    expect(await codes.find('a')).toEqual({ grantId: 'g' });
    expect(await sessions.find('a')).toBeUndefined();
  });

  it('forgets expired entries', async () => {
    await codes.upsert('old', {}, -1);
    expect(await codes.find('old')).toBeUndefined();
  });

  it('finds a session by its second id', async () => {
    await sessions.upsert('s', { uid: 'u' }, 60);
    expect(await sessions.findByUid('u')).toEqual({ uid: 'u' });
    expect(await sessions.findByUid('nobody')).toBeUndefined();
  });

  it('marks a code as used', async () => {
    await codes.upsert('b', {}, 60);
    await codes.consume('b');
    expect(await codes.find('b')).toEqual({ consumed: true });
  });

  it('deletes everything that belongs to a grant', async () => {
    await codes.upsert('c', { grantId: 'g2' }, 60);
    await codes.revokeByGrantId('g2');
    expect(await codes.find('c')).toBeUndefined();
  });

  it('keeps the sign-in of somebody else on the same browser, which ends the grant of before', async () => {
    const signIns = stores('Interaction') as Store;
    await signIns.upsert('i', { grantId: 'g3' }, 60);
    await codes.revokeByGrantId('g3');
    expect(await signIns.find('i')).toEqual({ grantId: 'g3' });
  });

  it('deletes one entry', async () => {
    await codes.destroy('a');
    expect(await codes.find('a')).toBeUndefined();
  });
});
