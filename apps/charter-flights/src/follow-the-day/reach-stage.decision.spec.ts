import { given } from '@homeward/testing';
import { aFlight } from '../testing/flights';
import { reachStage } from './reach-stage.decision';

describe('a departure that the boarding gate reports', () => {
  const reported = (stage: Parameters<typeof aFlight>[0] & object) =>
    given(aFlight(stage)).when((flight) => reachStage(flight, { report: 'follow-departure' }));
  it.each(['CLOSED', 'RETURNED_TO_RAMP'] as const)('follows %s', (stage) =>
    reported({ stage }).then([{ type: 'StageChanged', stage: 'OFF_BLOCK' }]),
  );
  it.each(['PLANNED', 'CONFIRMED', 'BOARDING', 'CANCELLED', 'DELAYED'] as const)('is out of order at %s', (from) =>
    reported({ stage: from }).then([{ type: 'StageChanged', stage: 'OFF_BLOCK', outOfOrder: true, from }]),
  );
  it.each(['OFF_BLOCK', 'AIRBORNE', 'LANDED', 'RECONCILED', 'DIVERTED'] as const)('says nothing new at %s', (stage) =>
    reported({ stage }).then([]),
  );
});

describe('a departure long before its time', () => {
  const early = { why: 'WEATHER', by: 'amal', at: '2026-12-09T05:00:00Z' } as const;
  const kept = { stage: 'OFF_BLOCK', early: { ...early, stage: 'OFF_BLOCK' } };
  const reported = (stage: Parameters<typeof aFlight>[0] & object) =>
    given(aFlight(stage)).when((flight) => reachStage(flight, { report: 'follow-departure', early }));
  it('is kept with why, as the boarding gate said it', () => {
    reported({ stage: 'CLOSED' }).then([{ type: 'StageChanged', ...kept }]);
    reported({ stage: 'BOARDING' }).then([{ type: 'StageChanged', ...kept, outOfOrder: true, from: 'BOARDING' }]);
  });
});

describe('a departure of a flight that has come back', () => {
  const returnedAt = '2026-12-09T08:40:00Z';
  const reported = (doorsClosedAt: string) =>
    given(aFlight({ stage: 'RETURNED_TO_RAMP', returnedAt })).when((flight) =>
      reachStage(flight, { report: 'follow-departure', doorsClosedAt }),
    );
  it('is the one before, which is heard of late', () => reported('2026-12-09T08:05:00Z').then([]));
  it('is the next one, with doors that closed since', () =>
    reported('2026-12-09T09:05:00Z').then([{ type: 'StageChanged', stage: 'OFF_BLOCK' }]));
});

describe('an arrival that reception reports as reconciled', () => {
  const reported = (stage: Parameters<typeof aFlight>[0] & object) =>
    given(aFlight(stage)).when((flight) => reachStage(flight, { report: 'report-reconciliation' }));
  it('follows the disembarking', () =>
    reported({ stage: 'DISEMBARKED' }).then([{ type: 'StageChanged', stage: 'RECONCILED' }]));
  it.each(['OFF_BLOCK', 'ON_BLOCK', 'CONFIRMED'] as const)('is out of order at %s', (from) =>
    reported({ stage: from }).then([{ type: 'StageChanged', stage: 'RECONCILED', outOfOrder: true, from }]),
  );
  it('is reported once', () => reported({ stage: 'RECONCILED' }).then([]));
});
