import fc from 'fast-check';
import { addressOfANo } from './address-of-a-no';

const person = '01930000-0000-7000-8000-0000000000ab';
const plain = [
  `/people/${person}/withdrawals`,
  `/people/${person}/refusals`,
  `/api/consent/people/${person}/withdrawals`,
  `/api/consent/people/${person}/refusals`,
  `/flights/${person}/scans`,
  `/api/manifests/flights/${person}/scans`,
];

/** A letter as it may be written in an address. */
const letter = (plainLetter: string): fc.Arbitrary<string> => {
  const hex = plainLetter.charCodeAt(0).toString(16);
  return fc.constantFrom(
    plainLetter,
    plainLetter.toUpperCase(),
    `%${hex}`,
    `%${hex.toUpperCase()}`,
    `%25${hex}`,
    `%${plainLetter.toUpperCase().charCodeAt(0).toString(16)}`,
  );
};
const part = (text: string): fc.Arbitrary<string> => fc.tuple(...[...text].map(letter)).map((l) => l.join(''));
const slash = fc.constantFrom('/', '//', '///', '/./', '/x/../', '%2F', '/%2e/', '\\', '/%20');
const junk = ['%ff', '%zz', '%', '%E2%80%8B', '\u00a0', '\u200b', '%c3%'];
const end = fc.constantFrom('', '/', '//', '/.', ';v=1', '#x', '%20', '?', '?x=%zz', '/?a=b', ...junk);
const start = fc.constantFrom('', 'http://host', 'HTTP://host:4000', 'https://user@host');
const written = fc.constantFrom(...plain).chain((path) =>
  fc
    .tuple(
      start,
      fc.tuple(
        ...path
          .split('/')
          .slice(1)
          .map((p) => fc.tuple(slash, part(p)).map((both) => both.join(''))),
      ),
      end,
    )
    .map(([before, parts, after]) => ({ path, target: `${before}/${parts.join('')}${after}` })),
);

describe('the address of a no', () => {
  it('is one, however it is written', () =>
    fc.assert(
      fc.property(written, ({ path, target }) => expect(addressOfANo('POST', target)?.split('?')[0]).toBe(path)),
      { numRuns: 2_000 },
    ));
  it.each(plain)('stays as it is: %s', (path) => expect(addressOfANo('POST', `${path}?a=b`)).toBe(`${path}?a=b`));
  it.each([
    `/people/{${person}}/withdrawals`,
    `/people/urn:uuid:${person.toUpperCase()}/withdrawals`,
    `/people/${person.replaceAll('-', '')}/withdrawals`,
    ...['%E2%80%93', '%e2%88%92', '\u2013', 'â\x80\x93', '_', '%20', '--', '%C2%AD-'].map(
      (dash) => `/people/${person.replaceAll('-', dash)}/withdrawals`,
    ),
  ])('has its identifier in one form: %s', (target) => expect(addressOfANo('POST', target)).toBe(plain[0]));
  it('is that of nothing else', () => {
    for (const target of [
      `/people/${person}`,
      `/people/${person}/consents`,
      `/api/registration/people/${person}/withdrawals`,
      `/x/people/${person}/withdrawals`,
      `/people/${person}/withdrawals/x`,
      `/people//withdrawals`,
      `/flights/${person}/scans/x`,
      `/people?x=/people/${person}/withdrawals`,
    ])
      expect([target, addressOfANo('POST', target)]).toEqual([target, undefined]);
    expect(addressOfANo('GET', plain[0]!)).toBeUndefined();
  });
  it('is looked for in anything', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (target) => void addressOfANo('POST', target))));
});
