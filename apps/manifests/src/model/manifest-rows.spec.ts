import { aFrozenList, aPassenger } from '../testing/lists';
import { manifestRows } from './manifest-rows';

const gone = { standing: 'OUT', out: { code: 'NO_SHOW', because: 'c' } } as const;
const list = aFrozenList([
  aPassenger('b', 'f', { code: 'ZZ-002' }),
  aPassenger('a', 'f', { code: 'ZZ-001', escortRef: 'escort-1' }),
  aPassenger('c', 'g', { code: 'ZZ-003', ...gone }),
]);
const registered = { caseReference: 'BEY-0001', sealedIdentity: 'sealed', sealedDocument: null };

describe('the lines of a manifest', () => {
  it('are those on the list, each with a seat, in the order of their numbers', () =>
    expect(manifestRows(list, new Map()).map((r) => [r.code, r.personId, r.seat])).toEqual([
      ['ZZ-001', 'a', '1A'],
      ['ZZ-002', 'b', '1B'],
    ]));
  it('have what was published of each person, sealed, and nothing where nothing was', () => {
    const [a, b] = manifestRows(list, new Map([['a', registered]]));
    expect(a).toMatchObject({ caseReference: 'BEY-0001', sealedIdentity: 'sealed', escortRef: 'escort-1' });
    expect([a!.sealedDocument, b!.sealedIdentity, b!.caseReference]).toEqual([undefined, undefined, '']);
  });
});
