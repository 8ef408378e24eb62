import { readEvent } from './events-of';

describe('an event of the feed', () => {
  it('has its type, its id and all lines of its data', () =>
    expect(readEvent('event: change\nid: 7\ndata: {"a":\ndata: 1}')).toEqual({
      type: 'change',
      id: '7',
      data: '{"a":\n1}',
    }));
  it('is nothing when it is only a comment that keeps the connection open', () =>
    expect(readEvent(': here')).toBeUndefined());
});
