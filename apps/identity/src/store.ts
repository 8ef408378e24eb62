import { elapsedMs } from '@homeward/kernel';

type Payload = Record<string, unknown> & { uid?: string; grantId?: string; consumed?: true };
interface Kept {
  payload: Payload;
  until: number;
}

/** Swept when it holds this many, because unfinished sign-ins would pile up. */
const sweepAt = 5_000;

/**
 * Sessions and codes in memory, which is enough for an exercise: after a restart people sign in again. (The library's
 * own memory store keeps a thousand entries and then forgets live sessions.)
 */
export function createStore(): (model: string) => object {
  const kept = new Map<string, Kept>();
  const live = (key: string): Payload | undefined => {
    const entry = kept.get(key);
    return entry && entry.until > elapsedMs() ? entry.payload : undefined;
  };
  const sweep = (): void => {
    const now = elapsedMs();
    for (const [key, { until }] of kept) if (until <= now) kept.delete(key);
  };

  return (model) => {
    const own = (id: string): string => `${model}:${id}`;
    return {
      upsert: async (id: string, payload: Payload, seconds?: number) => {
        if (kept.size >= sweepAt) sweep();
        kept.set(own(id), { payload, until: seconds === undefined ? Infinity : elapsedMs() + seconds * 1_000 });
      },
      find: async (id: string) => live(own(id)),
      findByUid: async (uid: string) => {
        for (const [key, { payload }] of kept) if (key.startsWith(own('')) && payload.uid === uid) return live(key);
        return undefined;
      },
      findByUserCode: async () => undefined,
      consume: async (id: string) => {
        const payload = live(own(id));
        if (payload) payload.consumed = true;
      },
      destroy: async (id: string) => void kept.delete(own(id)),
      revokeByGrantId: async (grantId: string) => {
        // but not the sign-in of somebody else that ends the session of before, and goes on
        for (const [key, { payload }] of kept)
          if (payload.grantId === grantId && !key.startsWith('Interaction:')) kept.delete(key);
      },
    };
  };
}
