import fc from 'fast-check';
import { readANo } from './read-a-no';

const isId = /^[0-9a-f-]{36}$/;
const [id, other] = ['01930000-0000-7000-8000-0000000000aa', '01930000-0000-7000-8000-0000000000bb'];
const codes = (body: unknown): string[] | undefined => readANo(body)?.whose.flatMap((w) => w.codes);

describe('what is sent with a no', () => {
  it('is understood', () => {
    const no = { scanId: id, code: 'c', asked: true, answer: 'no', device: 'G1' };
    expect(readANo(no)).toEqual({ scan: no, whose: [{ codes: ['c'] }] });
  });
  const noes = [
    'no',
    'NO',
    'No',
    'no ',
    ' n',
    'No.',
    'ｎｏ',
    false,
    'false',
    'nein',
    'Non',
    'لا',
    'não',
    'нет',
    'maya',
  ];
  const sentences = [
    'No, I do not wish to go',
    'she said no',
    'refuses',
    "I can't",
    'I can’t go',
    'wants to stay',
    'she cannot',
    'je ne veux pas',
    'سأبقى',
    'لا أريد',
    'أرفض',
    ['no', 'go'],
    { value: 'no' },
  ];
  it.each([...noes, ...sentences].map((answer) => [answer]))('is a no: %j', (answer) =>
    expect(readANo({ code: 'c', answer })?.scan).toMatchObject({
      code: 'c',
      answer: 'no',
      asked: false,
      device: '',
    }),
  );
  it.each([['go'], ['GO'], [''], ['yes'], ['know'], ['nothing'], ['go, n 4'], [true], [0], [null], [undefined], [{}]])(
    'is none: %j',
    (answer) => expect(readANo({ code: 'c', answer })).toBeUndefined(),
  );
  it.each([[undefined], [null], [17], [[]], ['go'], [['go', 'c']]])('is none: the body %j', (body) =>
    expect(readANo(body)).toBeUndefined(),
  );
  it('is none where the answer is another, whatever other fields say', () => {
    expect(readANo({ code: 'c', answer: 'go', bags: 'no' })).toBeUndefined();
    expect(readANo({ code: 'c', answer: 'go', asked: false, device: 'no' })).toBeUndefined();
    expect(readANo('{"code":"c","answer":"go","device":"no 2')).toBeUndefined();
    expect(readANo({ code: 'c', answer: 'go', Answer: 'no' })).toBeDefined();
  });
  it('is whoever is named by any field, or by what looks like a code', () => {
    expect(codes({ answer: 'no', code: '', personId: ' p ', x: 1 })).toEqual(['p']);
    expect(codes({ answer: 'no', code: 12, personId: {} })).toEqual(['12']);
    expect(codes({ ANSWER: 'No', Person_ID: id, scanId: other })).toEqual([id]);
    expect(codes({ answer: 'no', code: 'torn', personId: id })).toEqual(['torn', id]);
    expect(codes({ says: 'no', who: { ref: `person ${id}` }, scanId: other })).toEqual([id]);
    expect(codes({ answer: 'no', seen: 'AB34-CD56-EF78' })).toEqual(['AB34-CD56-EF78']);
    expect(codes('no AB34.CD56.EF78.')).toEqual(['AB34.CD56.EF78']);
    expect(codes({ answer: 'no' })).toEqual([]);
  });
  it('may be a list, of one or of several', () => {
    expect(codes([{ code: 'a', answer: 'no' }])).toEqual(['a']);
    expect(
      codes([
        { code: 'a', answer: 'no' },
        { code: 'b', answer: 'go' },
        { code: 'c', answer: 'NON' },
      ]),
    ).toEqual(['a', 'c']);
    expect(codes(['no', id])).toEqual([id]);
  });
  it.each([
    [`no ${id}`],
    [`{"scanId":"${other}","code":"${id}","answer":"no"`],
    [`{'answer': 'no', 'code': '${id}'}`],
    [`answer=no&code=${id}&scanId=${other}`],
    [`<scan><answer>no</answer><person>${id}</person></scan>`],
    [`لا ${id.toUpperCase()}`],
  ])('may be text: %s', (text) => expect(codes(text)).toContain(id));

  /** Names, words and shapes that nobody showed us. */
  const field = fc.constantFrom('answer', 'Answer', 'ANSWER', 'Réponse', 'reply', 'passengerAnswer', 'الجواب');
  const word = fc.constantFrom('no', 'No', 'NO!', 'non', 'NON', 'nein', 'لا', '« no »', 'no\u200b', 'ＮＯ');
  const person = fc.constantFrom('code', 'Code', 'personId', 'PERSON_ID', 'person-id', 'wristband');
  const shape = fc.constantFrom<(o: object) => unknown>(
    (o) => o,
    (o) => [o],
    (o) => ({ scan: o }),
    (o) => JSON.stringify(o),
    (o) => JSON.stringify(o).slice(0, -1),
    (o) => new URLSearchParams(Object.entries(o) as [string, string][]).toString().replaceAll('+', ' '),
  );
  it('is heard under any name, in any of these words, in any shape', () =>
    fc.assert(
      fc.property(field, word, person, shape, (answer, no, who, as) => {
        const sent = as({ [who]: id, scanId: other, [answer]: no, asked: true, device: 'G1' });
        const text = typeof sent === 'string' ? decodeURIComponent(sent) : sent;
        expect(codes(text)?.[0]).toBe(id);
        expect(codes(text)).not.toContain(other);
      }),
      { numRuns: 1_000 },
    ));
  it('never throws, and is recorded in one form', () =>
    fc.assert(
      fc.property(fc.anything(), (body) => {
        expect(readANo({ answer: 'no', x: body })?.scan.answer).toBe('no');
        readANo(body);
      }),
    ));
  it('is cut where it is too long, and read without what cannot be kept', () =>
    expect(
      readANo({ answer: 'no', code: 'c'.repeat(81), device: `\0${'d'.repeat(38)}😀`, scanId: 'f'.repeat(36) })?.scan,
    ).toEqual({
      scanId: expect.stringMatching(isId) as string,
      code: 'c'.repeat(80),
      asked: false,
      answer: 'no',
      device: 'd'.repeat(38),
    }));
  it('is read before anybody else has to wait, however long one word of it is', () => {
    const began = performance.now();
    for (const long of ['a'.repeat(65_000), 'a-'.repeat(32_000), `a${' '.repeat(65_000)}`, `no ${'a'.repeat(65_000)}`])
      readANo(long);
    expect(performance.now() - began).toBeLessThan(4_000); // it takes a twentieth of a second; seven where it looks again
  });
});
