import { purposes } from '@homeward/contracts';
import { Signer } from '@homeward/privacy';
import { anActiveConsent, aWithdrawnConsent } from '../testing/consents';
import { isYes, receiptFor, receiptOf } from './receipt';
import { receiptPage } from './receipt-page';
import { receiptLanguages, receiptTexts } from './receipt-texts';

const consent = anActiveConsent();
if (!isYes(consent)) throw new Error('the fixture is a yes');
const receipt = receiptOf(consent);

describe('a consent receipt', () => {
  it('can be verified by anybody who holds it, and not after it was changed', async () => {
    const signer = await Signer.open(undefined);
    const jws = await signer.sign(receipt, 'consent-receipt+jws');
    expect(JSON.parse(await signer.verify(jws))).toEqual(receipt);
    const [head, , mark] = jws.split('.');
    const other = Buffer.from(JSON.stringify({ ...receipt, language: 'fra' })).toString('base64url');
    await expect(signer.verify(`${head}.${other}.${mark}`)).rejects.toThrow();
  });
  it.each(receiptLanguages)('says in %s that the person can say no', (language) =>
    expect(receiptPage(receipt, 'x.y.z', language)).toContain(receiptTexts[language].withdraw.slice(0, 12)),
  );
  it.each(receiptLanguages)('says in %s what follows from a no, to each purpose another thing', (language) => {
    const { afterNo } = receiptTexts[language];
    for (const purpose of purposes)
      expect(receiptPage(receiptOf({ ...consent, purpose }), 'x.y.z', language)).toContain(
        afterNo[purpose].slice(0, 14).replaceAll("'", '&#39;'),
      );
    expect(new Set(Object.values(afterNo)).size).toBe(purposes.length);
  });
  it.each(receiptLanguages)('says in %s where the journey goes, as it was explained', (language) => {
    const page = receiptPage(receipt, 'x.y.z', language);
    expect(page).toContain('ADD, ETH');
    expect(page).toContain(receiptTexts[language].modes.AIR);
    expect(page).toContain('Beirut, Port Sudan, Addis Ababa');
  });
  it.each(receiptLanguages)('says in %s which state demands the details by law, and that they may stay', (language) => {
    const demand = { state: 'ETH', source: 'Act 12, <article 4>', since: '2019-01-01' };
    const page = receiptPage(receiptOf(consent, [demand]), '', language);
    for (const said of [
      receiptTexts[language].law,
      receiptTexts[language].lawMeans,
      'ETH',
      '2019',
      'Act 12, &#60;article',
    ])
      expect(page).toContain(said);
    expect(receiptPage(receipt, '', language)).not.toContain(receiptTexts[language].law);
  });
  it('of a yes of before names no journey', () => {
    const before = anActiveConsent({ journey: undefined });
    if (!isYes(before)) throw new Error('the fixture is a yes');
    expect(receiptPage(receiptOf(before), '', 'en')).not.toContain(receiptTexts.en.journey);
  });
  it('is there of a yes, and of nothing else', () => {
    expect(receiptFor(consent)).toEqual(receipt);
    expect(receiptFor(aWithdrawnConsent())).toBeUndefined();
    expect(receiptFor(undefined)).toBeUndefined();
  });
  it('is laid out from right to left in Arabic', () => expect(receiptPage(receipt, '', 'ar')).toContain('dir="rtl"'));
});
