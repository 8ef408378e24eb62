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
  escort: false,
  escortKind: '',
};

const printed = (over: Partial<typeof line>): string =>
  manifestPdf(aFlight(), { number: 1, hash: 'a'.repeat(64), issuedAt: new Date('2026-12-08T08:00:00Z') }, [
    { ...line, ...over },
  ]).toString('latin1');

describe('a manifest as a page', () => {
  it('is a PDF', () => expect(printed({}).startsWith('%PDF-')).toBe(true));
  it.each([
    ['Arabic', 'موسى هارون'],
    ['Ethiopic', 'አልማዝ'],
    ['Bengali', 'রহিমা'],
    ['Khmer', 'សុខា'],
    ['Myanmar', 'အောင်မြ'],
    ['Sinhala', 'නිමල්'],
    ['Tamil', 'குமார்'],
    ['Thai', 'สมชาย'],
  ])('embeds a font for names in %s', (script, nativeName) =>
    expect(printed({ nativeName })).toContain(`NotoSans${script}`),
  );
});
