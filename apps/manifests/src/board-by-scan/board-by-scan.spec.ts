import { aDay, aScan, refusedUnder } from '../testing/a-day';
import { aPassenger } from '../testing/lists';
import type { Day } from '../model/day';
import { boardByScan } from './board-by-scan';

const at = '2026-12-09T06:45:00.000Z';
const passenger = aPassenger('p', 'f');

describe('a scan at the boarding gate', () => {
  it('boards somebody who is ready and wishes to go', () =>
    expect(boardByScan(aDay([passenger]), aScan(), [])).toEqual({
      broken: [],
      decision: {
        accepted: true,
        events: [{ type: 'PassengerBoarded', personId: 'p', scanId: 's1', device: 'G1', at }],
      },
    }));

  it('that is sent again changes nothing', () =>
    expect(boardByScan(aDay([{ ...passenger, boarded: true, boardedBy: 's1' }]), aScan(), [])).toEqual({
      broken: [],
      decision: { accepted: true, events: [] },
    }));

  it('is recorded when it is refused, with every reason', () => {
    const scanned = boardByScan(aDay([{ ...passenger, absent: true }]), aScan({ asked: false, answer: '' }), []);
    expect(scanned.decision).toEqual({
      accepted: true,
      events: [{ type: 'ScanRefused', personId: 'p', scanId: 's1', why: ['NOT_ASKED', 'NOT_CLEARED'], at }],
    });
    expect(scanned.broken.map((b) => b.name)).toEqual(['asked-in-private-at-the-gate', 'nothing-is-pending']);
  });

  it('is refused and recorded for somebody who is aboard another flight', () =>
    expect(boardByScan(aDay([passenger]), aScan(), [{ flightId: 'f2' }])).toMatchObject({
      broken: [{ name: 'aboard-one-flight-only' }],
      decision: { events: [{ type: 'ScanRefused', personId: 'p', why: ['ALREADY_ABOARD'] }] },
    }));

  it.each(['PROPOSED', 'CLOSED', 'DEPARTED'] as const)('boards nobody of a list that is %s, and is recorded', (phase) =>
    expect(boardByScan(aDay([passenger], {}, { phase }), aScan(), [])).toMatchObject({
      broken: [{ name: 'boarding-is-open', code: 'NOT_ON_MANIFEST' }],
      decision: { events: [{ type: 'ScanRefused', why: ['NOT_ON_MANIFEST'] }] },
    }),
  );

  it('asks of nobody who is off the list whether they are aboard elsewhere: they do not board', () => {
    const off = aPassenger('p', 'f', { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'p' } });
    expect(refusedUnder(aDay([off]), aScan(), [{ flightId: 'f2' }])).toEqual(['WITHDRAWN']);
  });
});

describe('a no at the boarding gate', () => {
  const no = aScan({ asked: true, answer: 'no' });
  const said = { type: 'PassengerSaidNo', personId: 'p', scanId: 's1', device: 'G1', at };
  const removed = { type: 'PassengerRemoved', personId: 'p', code: 'WITHDRAWN', because: 'p' };
  const eventsOf = (day: Day, scan = no) => {
    const { broken, decision } = boardByScan(day, scan, []);
    return { broken, events: decision.accepted ? decision.events : 'refused' };
  };

  it('is a withdrawal, and takes the person off the list at once', () =>
    expect(eventsOf(aDay([passenger]))).toEqual({ broken: [], events: [said, removed] }));
  it('counts although nobody asked, although papers are missing, and for somebody who is aboard', () => {
    for (const over of [{ absent: true }, { paperMissing: true }, { boarded: true, boardedBy: 's0' }])
      expect(eventsOf(aDay([{ ...passenger, ...over }]), aScan({ asked: false, answer: 'no' })).events).toEqual([
        said,
        removed,
      ]);
  });
  it('is recorded when the aircraft doors are closed, where nobody is taken off any more', () => {
    for (const phase of ['CLOSED', 'DEPARTED'] as const)
      expect(eventsOf(aDay([passenger], {}, { phase })).events).toEqual([said]);
  });
  it('is recorded of somebody who is off the list for another reason', () =>
    expect(eventsOf(aDay([{ ...passenger, standing: 'OUT', out: { code: 'NO_SHOW', because: 'p' } }])).events).toEqual([
      said,
    ]));
  it('that is said twice is one', () =>
    expect(eventsOf(aDay([{ ...passenger, standing: 'OUT', out: { code: 'WITHDRAWN', because: 'p' } }]))).toEqual({
      broken: [],
      events: [],
    }));
  it('of a person who is not on this list is refused: nobody knows whose it is', () =>
    expect(refusedUnder(aDay([passenger]), aScan({ code: 'x', answer: 'no' }))).toContain('NOT_ON_MANIFEST'));
});

describe('a code that is no passenger of this flight', () => {
  it.each(['__proto__', 'constructor', 'toString', 'nobody'])('is refused, were it "%s"', (code) => {
    const day = aDay([passenger]);
    expect(refusedUnder(day, aScan({ code }))).toEqual(['NOT_ON_MANIFEST']);
    expect(boardByScan(day, aScan({ code }), []).decision).toMatchObject({ events: [{ type: 'ScanRefused' }] });
  });
});
