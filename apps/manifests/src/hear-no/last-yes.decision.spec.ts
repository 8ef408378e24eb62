import { aJourney } from '../testing/a-ready-person';
import { lastYesOf } from './last-yes.decision';

const [early, late] = ['2026-12-09T09:00:00Z', '2026-12-09T08:30:00-01:00'];
const journey = aJourney();

describe('the last yes of somebody with several records', () => {
  it('is the latest of all, with its journey', () => {
    const records = [
      { consent: { status: 'WITHDRAWN', givenAt: late, journey } },
      { consent: { status: 'ACTIVE', givenAt: early } },
    ];
    for (const some of [records, [...records].reverse()]) expect(lastYesOf(some)).toEqual({ at: late, journey });
  });
  it('is none where nobody said yes', () =>
    expect(lastYesOf([{}, { consent: { status: 'REFUSED' } }])).toBeUndefined());
});
