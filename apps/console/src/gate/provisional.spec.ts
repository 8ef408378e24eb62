import type { Deed } from '../offline/deed';
import { burst, type Keys } from './burst';
import { matching } from './matching';
import { provisional } from './provisional';

const sara = {
  personId: 'sara',
  familyId: 'tesfaye',
  code: 'ET1-0417-K',
  standing: 'LISTED',
  boarded: false,
  toLeaveCabin: false,
  familyName: 'Tesfaye',
  givenNames: 'Sara Marta',
  nativeName: 'ሳራ',
};
const listAt = Date.parse('2026-12-01T14:02Z');
const says = (over: object, answer: 'go' | 'no' | '' = 'go', done: Deed[] = [], code = 'et1 0417 k') =>
  provisional(
    [{ ...sara, ...over }],
    listAt,
    { code, answer },
    done.map((deed, i) => ({ id: `${i}`, at: 5, state: 'waiting', deed })),
  );
const scanned = (answer: 'go' | 'no'): Deed => ({ kind: 'scan', flightId: 'f', code: sara.code, answer, device: 'd' });

describe('a device without a line', () => {
  it('lets through who is on its list and has said no nowhere that it knows of, and says as of when', () =>
    expect(says({})).toEqual({ says: 'onList', at: listAt, lets: true }));

  it.each([
    ['saidNo', { out: { code: 'WITHDRAWN', because: '' }, standing: 'OUT' }],
    ['saidNo', { noAfterDoorsAt: '2026-12-01T13:40Z' }],
    ['offList', { standing: 'OUT', out: { code: 'REMOVED', because: '' } }],
    ['offList', { toLeaveCabin: true }],
    ['aboard', { boarded: true }],
    ['standby', { standing: 'STANDBY' }],
  ])('does not let through: %s', (word, over) => expect(says(over)).toMatchObject({ says: word, lets: false }));

  it('knows the noes that were said on it, at the gate or to somebody of the office, and as of when', () => {
    const withdrawn: Deed = { kind: 'no', personId: 'sara', channel: 'GATE', reason: 'W-UNSTATED' };
    for (const deed of [scanned('no'), withdrawn])
      expect(says({}, 'go', [deed])).toEqual({ says: 'saidNoHere', at: 5, lets: false });
  });

  it.each(['waiting', 'sent', 'refused', 'expired'] as const)('counts a no, whatever became of it: %s', (state) =>
    expect(
      provisional([sara], listAt, { code: sara.code, answer: 'go' }, [{ id: '1', at: 5, state, deed: scanned('no') }]),
    ).toMatchObject({ says: 'saidNoHere', lets: false }),
  );

  it('lets through whose first scan was not accepted', () =>
    expect(
      provisional([sara], listAt, { code: sara.code, answer: 'go' }, [
        { id: '1', at: 5, state: 'refused', deed: scanned('go') },
      ]),
    ).toMatchObject({ lets: true }));

  const selam = { ...sara, personId: 'selam', code: 'ET1-0418-M' };
  const withFamily = (over: object, done: Deed[] = [], state: 'waiting' | 'refused' = 'waiting') =>
    provisional(
      [sara, { ...selam, ...over }],
      listAt,
      { code: sara.code, answer: 'go' },
      done.map((deed, i) => ({ id: `${i}`, at: 5, state, deed })),
    );
  const familySaid: Deed = { kind: 'no', personId: 'selam', channel: 'GATE', reason: 'W-UNSTATED' };
  const familyScanned: Deed = { kind: 'scan', flightId: 'f', code: 'et1 0418 m', answer: 'no', device: 'd' };

  it('lets nobody through after a no of somebody of the family, said here or known to the list', () => {
    for (const deed of [familySaid, familyScanned])
      expect(withFamily({}, [deed])).toEqual({ says: 'familyNo', at: 5, lets: false });
    expect(withFamily({}, [familySaid], 'refused')).toMatchObject({ says: 'familyNo', lets: false });
    for (const over of [{ out: { code: 'WITHDRAWN', because: '' } }, { noAfterDoorsAt: '2026-12-01T13:40Z' }])
      expect(withFamily(over)).toEqual({ says: 'familyNo', at: listAt, lets: false });
  });

  it('says the own no before that of the family, and minds no other family', () => {
    expect(withFamily({}, [familySaid, scanned('no')])).toMatchObject({ says: 'saidNoHere' });
    expect(withFamily({ familyId: 'another' }, [familySaid])).toMatchObject({ lets: true });
  });

  it('hears a no of anybody, also of who is on no list', () => {
    expect(says({}, 'no')).toMatchObject({ says: 'keptNo', lets: false });
    expect(says({}, 'no', [], 'unknown')).toMatchObject({ says: 'keptNo' });
  });

  it('lets nobody through twice, nor who is not on the list, nor anybody without one', () => {
    expect(says({}, 'go', [scanned('go')])).toMatchObject({ says: 'aboardHere', lets: false });
    expect(says({}, 'go', [], 'ET1-9999')).toMatchObject({ says: 'notOnList', lets: false });
    expect(provisional(undefined, undefined, { code: 'ET1', answer: 'go' }, [])).toMatchObject({
      says: 'noList',
      lets: false,
    });
  });
});

describe('part of a name or a code', () => {
  it.each(['tes', 'SARA', 'marta tesf', 'ሳ', '0417'])('finds the person: %s', (typed) =>
    expect(matching([sara], typed)).toEqual([sara]),
  );
  it.each(['', 'ara', 'sara x', '04'])('finds nobody: "%s"', (typed) => expect(matching([sara], typed)).toEqual([]));
});

describe('keys that come from a scanner', () => {
  const typed = (text: string, everyMs: number) =>
    [...text].reduce<Keys | undefined>((keys, key, i) => burst(keys, key, i * everyMs), undefined);
  it('are a code when they come in one burst that ends with Enter', () =>
    expect(burst(typed('ET1-0417', 12), 'Enter', 8 * 12).code).toBe('ET1-0417'));
  it('are none when a person types them', () =>
    expect(burst(typed('ET1-0417', 120), 'Enter', 8 * 120).code).toBeUndefined());
});
