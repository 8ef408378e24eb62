import type { Separation } from '../model/separation';
import { ordersToRepeat, whoIsAskedAnew, type UnderARecord } from './who-is-asked-anew.decision';

const aSeparation = (over: Partial<Separation>): Separation => ({
  separationId: 's',
  personId: 'p',
  otherId: 'q',
  orderedAt: '2026-11-02T08:00:00.000Z',
  ...over,
});
const since = '2026-11-01T08:00:00.000Z';
const cleared = {
  cleared: true,
  embassyBlocked: false,
  bestInterests: 'NOT_REQUIRED',
  otherParent: 'NOT_REQUIRED',
} as const;
const untouched: UnderARecord = {
  records: ['p'],
  since,
  assessments: [cleared],
  open: [],
  writtenSince: false,
  orders: [],
};
const before = aSeparation({ orderedAt: '2026-10-01T08:00:00.000Z' });
const meanwhile = aSeparation({ orderedAt: '2026-11-02T08:00:00.000Z' });

describe('once a merge is undone, protection is asked about', () => {
  it('nobody, where nothing was recorded', () =>
    expect(whoIsAskedAnew(untouched, { ...untouched, orders: [before] })).toEqual({
      back: false,
      kept: false,
      child: false,
    }));
  it.each([
    { assessments: [{ ...cleared, cleared: false }] },
    { assessments: [cleared, { ...cleared, embassyBlocked: true }] },
    { assessments: [{ ...cleared, bestInterests: 'OUTSTANDING' as const }] },
    { assessments: [{ ...cleared, otherParent: 'MISSING' as const }] },
    { open: [{ child: false }] },
  ])('who comes back, where something holds the record that stayed: %j', (held) => {
    expect(whoIsAskedAnew(untouched, { ...untouched, ...held })).toMatchObject({ back: true, kept: false });
    expect(whoIsAskedAnew({ ...untouched, ...held }, untouched)).toMatchObject({ back: false, kept: false });
  });
  it.each([{ writtenSince: true }, { orders: [meanwhile] }])(
    'both, where something was recorded meanwhile under either: %j',
    (changed) => {
      const both = { back: true, kept: true };
      expect(whoIsAskedAnew({ ...untouched, ...changed }, untouched)).toMatchObject(both);
      expect(whoIsAskedAnew(untouched, { ...untouched, ...changed })).toMatchObject(both);
    },
  );
  it('a child, where one of the open concerns is about one', () =>
    expect(whoIsAskedAnew({ ...untouched, open: [{ child: true }] }, untouched).child).toBe(true));
});

describe('an order of meanwhile', () => {
  const repeated = (orders: UnderARecord['orders'], forId = 'r') =>
    ordersToRepeat({ ...untouched, orders }, forId).map((r) => r.otherId);

  it('keeps the other record apart from the same person', () => {
    expect(repeated([meanwhile])).toEqual(['q']);
    expect(repeated([{ ...meanwhile, personId: 'a', otherId: 'p' }])).toEqual(['a']);
  });
  it('is not repeated where it is of before, was lifted, or repeats another', () =>
    expect(repeated([before, { ...meanwhile, liftedAt: since }, { ...meanwhile, repeats: 'another' }])).toEqual([]));
  it('keeps nobody apart from themself', () => {
    expect(repeated([meanwhile], 'q')).toEqual([]);
    expect(repeated([{ ...meanwhile, otherId: 'p' }])).toEqual([]);
  });
});
