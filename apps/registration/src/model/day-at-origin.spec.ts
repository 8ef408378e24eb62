import { dayAtOrigin, latestDayAtOrigin } from './day-at-origin';

describe('the day on which somebody decides', () => {
  it.each([
    // Beirut is two hours ahead, Pago Pago eleven behind, Apia thirteen ahead.
    ['BEY', '2026-12-08T21:59:00Z', '2026-12-08'],
    ['BEY', '2026-12-08T22:00:00Z', '2026-12-09'],
    ['PPG', '2026-12-09T10:59:00Z', '2026-12-08'],
    ['APW', '2026-12-08T11:00:00Z', '2026-12-09'],
    // Summer time in Beirut: three hours.
    ['BEY', '2026-07-08T21:00:00Z', '2026-07-09'],
  ])('is the day at the first airport: %s at %s', (origin, now, day) =>
    expect([dayAtOrigin, latestDayAtOrigin].map((of) => of({ corridor: [origin, 'ADD'] }, new Date(now)))).toEqual([
      day,
      day,
    ]),
  );
  it.each([undefined, { corridor: [] }, { corridor: ['ZZZ', 'BEY'] }])(
    'is the day that has begun everywhere, where nobody knows its zone: %j',
    (operation) => {
      expect(dayAtOrigin(operation, new Date('2026-12-09T11:59:00Z'))).toBe('2026-12-08');
      expect(dayAtOrigin(operation, new Date('2026-12-09T12:00:00Z'))).toBe('2026-12-09');
      expect(latestDayAtOrigin(operation, new Date('2026-12-08T09:59:00Z'))).toBe('2026-12-08');
      expect(latestDayAtOrigin(operation, new Date('2026-12-08T10:00:00Z'))).toBe('2026-12-09');
    },
  );
});
