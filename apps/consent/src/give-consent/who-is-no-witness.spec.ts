import fc from 'fast-check';
import type { CounsellingSession } from '../model/counselling-session';
import { aYes } from '../testing/a-yes';
import { aGoodSession } from '../testing/consents';
import { kin, somebody } from '../testing/other-people';
import { giveConsent } from './give-consent';

const hana = 'Hana Tesfaye Bekele';
const interpretedBy = (interpreter: string): CounsellingSession =>
  aGoodSession({ personal: { answers: [], interpreter } });
const heldBy = (name: string): CounsellingSession =>
  aGoodSession({ personal: { answers: [], counsellorNames: [name] } });
const witnessed = (name: string, session: CounsellingSession) =>
  giveConsent(undefined, aYes({ method: 'THUMB_MARK', witness: somebody({ name }), session }));
const refused = { broken: [{ name: 'thumb-mark-needs-an-independent-witness' }] };

describe('a witness of a thumb mark', () => {
  it.each([
    hana,
    'HANA TESFAYE BEKELE',
    'Bekele, Hana Tesfaye',
    'Hana',
    'Bekele',
    'Hana Bekele',
    'Tesfaye Hana',
    'H. Bekele',
    'Bekele H.',
    'H. T. Bekele',
    'Hana T. B.',
    'Hana Tes. Bek.',
    'Hana-Tesfaye',
    'Hana Tesfaye Bekele Alemu',
    'HTB',
    'H.B.',
    'HB',
  ])('is not the interpreter, nor who held the interview, called %s', (name) => {
    expect(witnessed(name, interpretedBy(hana))).toMatchObject(refused);
    expect(witnessed(name, heldBy(hana))).toMatchObject(refused);
  });
  it('is not the interpreter whose name was recorded in short', () => {
    expect(witnessed(hana, interpretedBy('Hana B.'))).toMatchObject(refused);
    expect(witnessed(hana, interpretedBy('H. Bekele'))).toMatchObject(refused);
    expect(witnessed(hana, interpretedBy('Hana'))).toMatchObject(refused);
  });
  it.each(['Hana Girma', 'Selam Bekele', 'Tadesse H. Girma', 'Xu', 'Bo', 'Tadesse'])(
    'may share a part of a name with them, or an initial: %s',
    (name) => {
      expect(witnessed(name, interpretedBy(hana))).toMatchObject({ accepted: true });
      expect(witnessed(name, heldBy(hana))).toMatchObject({ accepted: true });
    },
  );
  it('is not the interpreter who signs in as a colleague', () => {
    const signed = { ...interpretedBy('I-7'), witnessedBy: ['i-7'] };
    expect(giveConsent(undefined, aYes({ method: 'THUMB_MARK', session: signed }))).toMatchObject(refused);
  });
  it.each([
    '\u3164\u3164',
    '\u115f\u1160',
    '\uffa0\u200b\uffa0',
    'same as above',
    'see form',
    'See attached file',
    'as above',
    'Ditto',
    'idem',
    'voir formulaire',
    'ci-dessus',
    'نفس ما ورد أعلاه',
    'انظر النموذج',
  ])('is nobody who is called %s', (name) => expect(witnessed(name, aGoodSession())).toMatchObject(refused));

  const jobs = [
    'Return-Counsellor',
    'IOM staff',
    'Conseiller',
    'Interprète',
    'Officer',
    'مستشار العودة',
    'المترجم',
    'Témoin',
  ];
  it.each([
    'retrun-counsellor',
    'Counselor',
    'Counsillor',
    'the counseller',
    'returncounsellor',
    'conseiller',
    'Conseilère de retour',
    'مستشار',
    'مستشاره العودة',
    'موظفة المنظمة',
    'IOM staff',
    'UNHCR Protection Oficer',
    'interpretor',
    'c0unsell0r',
    'staf member IOM',
  ])('is nobody who is called %s', (name) => expect(witnessed(name, aGoodSession())).toMatchObject(refused));
  it('is nobody who is called by a job, by a slip of the hand', () =>
    fc.assert(
      fc.property(fc.constantFrom(...jobs), fc.nat(), fc.constantFrom('leave', 'double', 'swap'), (job, n, slip) => {
        const letters = [...job];
        const at = letters.flatMap((l, i) => (/\p{L}/u.test(l) && /\p{L}/u.test(letters[i + 1] ?? '') ? [i] : []));
        const words = job.split(/[\s-]/);
        const i = at[n % at.length]!;
        const word = words.find((w, k) => words.slice(0, k + 1).join(' ').length > i)!;
        fc.pre([...word].length > 4);
        if (slip === 'leave') letters.splice(i, 1);
        if (slip === 'double') letters.splice(i, 0, letters[i]!);
        if (slip === 'swap') letters.splice(i, 2, letters[i + 1]!, letters[i]!);
        expect([letters.join(''), witnessed(letters.join(''), aGoodSession())]).toMatchObject([
          letters.join(''),
          refused,
        ]);
      }),
      { numRuns: 500 },
    ));
  it.each(['Hana Tesfaye Bekelle', 'Hana Tefsaye', 'Bekelle, Hana', 'Tesfay Hana'])(
    'is not the interpreter by a slip of the hand: %s',
    (name) => expect(witnessed(name, interpretedBy(hana))).toMatchObject(refused),
  );
  it.each([
    'Agnes',
    'Pearson',
    'Returno Bekele',
    'Madina',
    'Shahida',
    'Selam',
    'شهد أحمد',
    'Reception Abebe',
    'Marshal Diriba',
  ])('may have any other name, and one alone: %s', (name) =>
    expect(witnessed(name, aGoodSession())).toMatchObject({ accepted: true }),
  );
});

describe('a guardian who is named', () => {
  const named = (name: string, over: object = {}) =>
    giveConsent(
      undefined,
      aYes({
        ageBand: 'CHILD',
        givenBy: 'GUARDIAN',
        bestInterests: 'SATISFIED',
        kin: kin({ answeredBy: [] }),
        guardian: somebody({ name }),
        session: interpretedBy(hana),
        ...over,
      }),
    );
  const notOnRecord = { broken: [{ name: 'a-guardian-is-on-record' }] };
  it('answers for a child alone, once protection has decided', () => {
    expect(named('Selam Girma')).toMatchObject({ accepted: true });
    expect(named('Selam Girma', { bestInterests: 'OUTSTANDING' })).toMatchObject(notOnRecord);
    expect(named('Selam Girma', { kin: kin({ answeredBy: ['aunt'] }) })).toMatchObject(notOnRecord);
  });
  it.each(['Guardain', 'the counseler', 'IOM staff', 'ditto', hana, 'H. Bekele', 'Hana Bekelle', 'x', ''])(
    'is nobody who is called %s',
    (name) => expect(named(name)).toMatchObject(notOnRecord),
  );
  it.each([{ telephone: '' }, { telephone: 'none' }, { relation: '-' }, { relation: 'unknown' }, { relation: 'none' }])(
    'can be found again: %j',
    (over) => expect(named('', { guardian: somebody({ name: 'Selam Girma', ...over }) })).toMatchObject(notOnRecord),
  );
});
