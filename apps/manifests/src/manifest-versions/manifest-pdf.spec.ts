import { aFlight } from '../testing/a-ready-person';
import { aLine as line } from '../testing/a-line';
import { manifestPdf } from './manifest-pdf';

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
