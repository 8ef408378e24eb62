import { plainDocumentNumber } from './document-number';

describe('words behind a number', () => {
  it.each(['EP1234567 (copy)', 'EP1234567COPY', 'EP1234567 - original, renewed', 'EP1234567 (копия)'])(
    'are no part of it: %s',
    (typed) => expect(plainDocumentNumber(typed)).toBe('EP1234567'),
  );
  it('are its letters where it fits into a zone, or where they are few', () => {
    expect(plainDocumentNumber('NX4DBCKH3')).toBe('NX4DBCKH3');
    expect(plainDocumentNumber('LP/12345/EMB/2026')).toBe('LP12345EMB2026');
  });
});
