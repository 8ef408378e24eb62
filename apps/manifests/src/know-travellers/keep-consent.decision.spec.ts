import { accept } from '@homeward/kernel';
import { given } from '@homeward/testing';
import type { Facts } from '../model/traveller';
import { keepConsent, type ConsentPublished } from './keep-consent.decision';

const journey = { operationId: 'o1', destinationState: 'ETH', destination: 'ADD', mode: 'AIR' } as const;
const other = { ...journey, destination: 'MQX' };
const [givenAt, reconfirmedAt, at] = ['2026-12-01T08:00:00Z', '2026-12-08T08:00:00Z', '2026-12-09T05:00:00Z'];
const yes = { status: 'ACTIVE', givenAt, givenBy: 'SELF' as const, validUntil: '2026-12-31', journey };
const again = { ...yes, status: 'RECONFIRMED', reconfirmedAt };
const keeping = (kept: Partial<NonNullable<Facts['consent']>> | undefined, event: ConsentPublished) =>
  given(kept).when((before) => accept(keepConsent(before, event)));

describe('what is kept of a consent', () => {
  it('is a yes with its journey, and nothing of an earlier no or reconfirmation', () => {
    const event = { type: 'given', givenAt, givenBy: 'SELF', validUntil: '2026-12-31', journey } as const;
    keeping(undefined, event).then([yes]);
    keeping({ ...again, status: 'WITHDRAWN', withdrawnAt: at }, event).then([yes]);
  });
  it('is when they said yes again, with the day and journey that the event names, or those known', () => {
    keeping(yes, { type: 'reconfirmed', reconfirmedAt }).then([again]);
    keeping(yes, { type: 'reconfirmed', reconfirmedAt, validUntil: '2027-01-31', journey: other }).then([
      { ...again, validUntil: '2027-01-31', journey: other },
    ]);
    keeping(undefined, { type: 'reconfirmed', reconfirmedAt }).then([{ status: 'RECONFIRMED', reconfirmedAt }]);
  });
  it('is a yes that waits to be asked again where the date has moved', () => {
    keeping(again, { type: 'date-moved', validUntil: '2027-01-07' }).then([{ ...yes, validUntil: '2027-01-07' }]);
    keeping(again, { type: 'date-moved' }).then([{ ...yes, validUntil: undefined }]);
  });
  it.each([
    ['withdrawn', 'WITHDRAWN'],
    ['refused', 'REFUSED'],
  ] as const)('is a no, with the last yes that it is about: %s', (type, status) => {
    keeping(again, { type, withdrawnAt: at }).then([{ status, withdrawnAt: at, givenAt, journey }]);
    keeping(undefined, { type, withdrawnAt: at }).then([{ status, withdrawnAt: at }]);
  });
  it.each(['WITHDRAWN', 'REFUSED'])('stays a no whatever comes but a new yes: %s', (status) => {
    const no = { status, withdrawnAt: at, givenAt, journey };
    const later: ConsentPublished[] = [
      { type: 'stale' },
      { type: 'date-moved', validUntil: '2027-01-07' },
      { type: 'reconfirmed', reconfirmedAt },
    ];
    for (const event of later) keeping(no, event).then([no]);
  });
  it('is the same yes, to another journey, where it is stale', () => {
    keeping(again, { type: 'stale' }).then([{ ...again, status: 'STALE' }]);
    keeping(undefined, { type: 'stale' }).then([{ status: 'STALE' }]);
  });
});
