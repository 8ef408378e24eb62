import { withoutRow } from './progress';

describe('a deed without a row in the queue', () => {
  it('is not there before anything was done', () => expect(withoutRow({ wasSeen: false })).toBe('none'));
  it('is on its way until its row is seen', () => expect(withoutRow({ id: '1', wasSeen: false })).toBe('sending'));
  it('was taken back where its row was seen before', () => expect(withoutRow({ id: '1', wasSeen: true })).toBe('none'));
});
