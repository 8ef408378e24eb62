import { readANo } from './read-a-no';

const isId = /^[0-9a-f-]{36}$/;

describe('what is sent with a no', () => {
  it('is understood', () => {
    const no = { scanId: '01930000-0000-7000-8000-0000000000aa', code: 'c', asked: true, answer: 'no', device: 'G1' };
    expect(readANo(no)).toEqual(no);
  });
  it.each([['no'], ['NO'], ['No'], ['no '], [' n'], ['No.'], ['ｎｏ'], [false], ['false'], ['nein'], ['Non'], ['لا']])(
    'is a no: %j',
    (answer) =>
      expect(readANo({ code: 'c', answer })).toMatchObject({ code: 'c', answer: 'no', asked: false, device: '' }),
  );
  it.each([
    ['go'],
    ['GO'],
    [''],
    ['yes'],
    ['know'],
    ['nothing'],
    [true],
    [0],
    [null],
    [undefined],
    [{}],
    [['no', 'go']],
  ])('is none: %j', (answer) => expect(readANo({ code: 'c', answer })).toBeUndefined());
  it.each([[undefined], [null], ['no'], [17], [['no']]])('is none, because it is no record: %j', (body) =>
    expect(readANo(body)).toBeUndefined(),
  );
  it('is a code or a person and nothing else', () => {
    expect(readANo({ answer: 'no', personId: ' p ', x: 1 })).toEqual({
      scanId: expect.stringMatching(isId) as string,
      code: 'p',
      asked: false,
      answer: 'no',
      device: '',
    });
    expect(readANo({ answer: 'no', code: '', personId: 'p' })).toMatchObject({ code: 'p' });
    expect(readANo({ answer: 'no', code: 12, personId: {} })).toMatchObject({ code: '12' });
    expect(readANo({ answer: 'no' })).toMatchObject({ code: '' });
  });
  it('is cut where it is too long, and read without what cannot be kept', () =>
    expect(
      readANo({ answer: 'no', code: 'c'.repeat(81), device: `\0${'d'.repeat(38)}😀`, scanId: 'f'.repeat(36) }),
    ).toEqual({
      scanId: expect.stringMatching(isId) as string,
      code: 'c'.repeat(80),
      asked: false,
      answer: 'no',
      device: 'd'.repeat(38),
    }));
});
