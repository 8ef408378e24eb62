import type { CounsellingSession } from '../model/counselling-session';
import { aYes } from '../testing/a-yes';
import { aGoodSession } from '../testing/consents';
import { somebody } from '../testing/other-people';
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
});
