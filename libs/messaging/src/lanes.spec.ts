import fc from 'fast-check';
import { lanesOf } from './lanes';
import type { Received } from './message';

const message = (key: string, id: string): Received => ({ unreadable: true, id, stream: 's', key, raw: '' });

describe('the lanes of a batch', () => {
  it('hold every message once, each key in one lane and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')), (keys) => {
        const batch = keys.map((key, n) => message(key, String(n)));
        const lanes = lanesOf(batch);
        expect(lanes.flat()).toHaveLength(batch.length);
        for (const key of new Set(keys)) {
          const holding = lanes.filter((lane) => lane.some((m) => m.key === key));
          expect(holding).toHaveLength(1);
          expect(holding[0]!.filter((m) => m.key === key)).toEqual(batch.filter((m) => m.key === key));
        }
      }),
    );
  });

  it('are one per key while keys are few, and never more than four', () => {
    expect(lanesOf(['a', 'b', 'c'].map((k) => message(k, k)))).toHaveLength(3);
    expect(lanesOf([...'abcdefgh'].map((k) => message(k, k)))).toHaveLength(4);
  });
});
