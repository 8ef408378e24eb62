import { aFlight } from '../testing/a-ready-person';
import { manifestPdf } from './manifest-pdf';

const line = {
  code: 'ZZ1-001',
  seat: '1A',
  familyName: 'Haroun',
  givenNames: 'Musa',
  nativeName: 'موسى هارون',
  sex: 1,
  dateOfBirth: '2004',
  nationality: 'SDN',
  documentKind: 'LP',
  documentNumber: 'LP1',
  offPoint: 'PZU',
  needs: [],
  bagKg: 32,
  escortRef: '',
};

describe('a manifest as a page', () => {
  it('is a PDF that embeds a font for Arabic names', () => {
    const pdf = manifestPdf(
      aFlight(),
      { number: 1, hash: 'a'.repeat(64), issuedAt: new Date('2026-12-08T08:00:00Z') },
      [line],
    );
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toContain('NotoSansArabic');
  });
});
