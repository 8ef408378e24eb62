import { aDay, aScan } from '../testing/a-day';
import { aPassenger } from '../testing/lists';
import { boardByScan, brokenByScan } from './board-by-scan';

describe('a code that is no passenger of this flight', () => {
  it.each(['__proto__', 'constructor', 'toString', 'nobody'])('is refused, were it "%s"', (code) => {
    const day = aDay([aPassenger('p', 'f')]);
    expect(brokenByScan(day, aScan({ code })).map((b) => b.code)).toContain('NOT_ON_MANIFEST');
    expect(boardByScan(day, aScan({ code }))).toMatchObject({ events: [{ type: 'ScanRefused' }] });
  });
});
