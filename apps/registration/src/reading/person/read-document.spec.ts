import { tellingNumber } from '../text/document-number';
import { readDocument } from './read-document';

const read = (number: string) => readDocument({ type: 'Passport', number, expiry: '' }, '2026-11-30', {});
const numberIn = (number: string): string => read(number).docNumber;

describe('the number in a cell', () => {
  it.each([
    'EP1234567',
    'Passport No. EP 1234567',
    'N° EP1234567',
    'ETH EP1234567',
    'رقم EP١٢٣٤٥٦٧',
    'passport EP၁၂၃၄၅၆၇',
    'ፓስፖርት EP፩፪፫፬፭፮፯',
    'EP1234567 passport',
  ])('is the same number: %s', (cell) => expect(tellingNumber(numberIn(cell))).toBe(tellingNumber('EP1234567')));
  it('is said where it is no number of a passport', () => {
    expect(read('EP1234567')).toMatchObject({ warnings: [] });
    expect(read('EP1234567 EP7654321')).toMatchObject({ warnings: ['DOCUMENT_NUMBER_UNREADABLE'] });
    expect(read('EP123456⠛')).toMatchObject({ warnings: ['DOCUMENT_NUMBER_UNREADABLE'] });
  });
});
