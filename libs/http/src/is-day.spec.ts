import { IsDay } from './is-day';
import { UnreadableRequest, readRequests } from './read-request';

class PaperRequest {
  @IsDay() validUntil: string;
}

const read = (validUntil: unknown): Promise<unknown> =>
  readRequests().transform({ validUntil }, { type: 'body', metatype: PaperRequest });

describe('a day in a request', () => {
  it('stays the day that it is', async () => expect(await read('2030-01-31')).toEqual({ validUntil: '2030-01-31' }));

  it.each([
    '2030-02-30',
    '2030-1-31',
    '2030-01',
    '2030-01-31T00:00:00+03:00',
    '2030-01-31T00:00:00Z',
    '',
    20300131,
    null,
  ])('is refused where it is no day, or more than one: %s', async (day) => {
    const refused = await read(day).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UnreadableRequest);
    expect((refused as UnreadableRequest).fields).toEqual(['validUntil: isDay']);
  });
});
