import { aFlight, aReadyPerson } from '../../testing/a-ready-person';
import { documentHoldsOnArrival } from './document-holds-on-arrival';

/** One leg, and a paper that ends on this day. */
const paperOn = (lastDay: string, leg: { std: string; fromZone: string; sta: string; toZone: string }) => {
  const flight = aFlight({ legs: [{ from: 'BEY', to: 'ADD', payloadKg: 14_000, ...leg }] });
  return aReadyPerson({ document: { validUntil: lastDay } }, { flight, now: new Date('2026-10-01T08:00:00Z') });
};

/** They leave on the 10th, and arrive on the 9th. */
const overTheDateLine = {
  std: '2026-12-09T20:00:00Z',
  fromZone: 'Pacific/Apia',
  sta: '2026-12-09T20:40:00Z',
  toZone: 'Pacific/Pago_Pago',
};
/** The clocks go back an hour at the midnight that follows. */
const asTheClocksGoBack = {
  std: '2026-10-24T18:00:00Z',
  fromZone: 'Asia/Beirut',
  sta: '2026-10-24T21:30:00Z',
  toZone: 'Asia/Beirut',
};

describe('a paper', () => {
  it.each([
    ['holds to the end of the day on which they leave', '2026-12-10', overTheDateLine, true],
    ['has ended where they leave, though not where they arrive', '2026-12-09', overTheDateLine, false],
    ['holds for the hour that comes twice', '2026-10-24', asTheClocksGoBack, true],
    ['has ended the day before', '2026-10-23', asTheClocksGoBack, false],
  ])('%s', (_, lastDay, leg, holds) => expect(documentHoldsOnArrival.holds(paperOn(lastDay, leg))).toBe(holds));
});
