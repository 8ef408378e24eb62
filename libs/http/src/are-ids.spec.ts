import { AreIds } from './are-ids';
import { UnreadableRequest, readRequests } from './read-request';

class AmongQuery {
  @AreIds() among: string;
}

const read = (among: unknown): Promise<unknown> =>
  readRequests().transform({ among }, { type: 'query', metatype: AmongQuery });
const id = '00000000-0000-7000-8000-000000000001';

describe('ids in an address', () => {
  it.each([id, `${id},${id}`, Array(50).fill(id).join(',')])('are read: %s', async (among) =>
    expect(await read(among)).toEqual({ among }),
  );

  it.each(['-'.repeat(36), '', `${id},`, `${id} `, Array(51).fill(id).join(','), 7, null])(
    'are refused where one is none, or there are too many: %s',
    async (among) => {
      const refused = await read(among).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(UnreadableRequest);
      expect((refused as UnreadableRequest).fields).toEqual(['among: areIds']);
    },
  );
});
