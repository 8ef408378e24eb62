import type { DocumentKind } from '../../model/travel-document';
import { recordDocument } from '../../record-document/record-document';
import { checkDigitOf } from '../../reading/text/zone-check-digit';
import { aPassport } from '../../testing/commands';

const recorded = (number: string, kind: DocumentKind = 'PP', issuingState?: string) =>
  recordDocument(undefined, aPassport({ kind, text: { number, issuingState } }));

describe('the number of a travel paper', () => {
  it.each([
    'EP1234567',
    'Passport No. EP 123-45.67',
    'رقم الجواز: EP١٢٣٤٥٦٧',
    'EP፩፪፫፬፭፮፯',
    'É1234567',
    `EP1234567${checkDigitOf('EP1234567')}`,
    'P<1234567',
    'ETH EP1234567',
    '1️⃣23456',
  ])('stands alone: %s', (number) => expect(recorded(number)).toMatchObject({ accepted: true }));

  it.each([
    'EP1234567 (copy)',
    'EP1234567COPY',
    'EP1234567 renewed',
    'EP1234567 ETH',
    'EP1234567<6ETH8001011F29',
    'P<ETHABEBE<<WORKNESH EP1234567',
    'Paspoort EP1234567',
    'EP1234567 / EP7654321',
    'EP123456 seven',
    'EP123456⠛',
    'EP123456 सात',
    'EP123456七',
    'EP123456𐄍',
    'EP12345\u{11366}6',
    'EP123456🕖',
  ])('has nothing beside it: %s', (number) =>
    expect(recorded(number)).toMatchObject({
      accepted: false,
      broken: [{ name: 'a-travel-number-stands-alone', unblockedBy: 'registration-officer' }],
    }),
  );

  it('may be longer on a paper that has no zone', () => {
    expect(recorded('LP/ETH/EMB/2026/00123', 'LP')).toMatchObject({ accepted: true });
    expect(recorded('LP/ETH/EMB/2026/0012⠛', 'LP')).toMatchObject({ accepted: false });
  });
  it('may be whatever stands on a paper that nobody travels on', () =>
    expect(recorded('Register 12, Blatt 345', 'BIRTH')).toMatchObject({ accepted: true }));
});
