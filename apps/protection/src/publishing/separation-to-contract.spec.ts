import { anOrigin, whatIsSent } from '@homeward/testing';
import { evolveSeparation, type SeparationEvent } from '../model/separation';
import { separationToContract } from './separation-to-contract';

const now = new Date('2026-12-01T08:00:00Z');
const separationId = '01930000-0000-7000-8000-0000000000a1';
const personId = '01930000-0000-7000-8000-000000000001';
const otherId = '01930000-0000-7000-8000-000000000002';
const said = { separationId, personId, otherId, within: 'ROW', orderedAt: now.toISOString() } as const;
const ordered: SeparationEvent = { ...said, type: 'SeparationOrdered', personal: { reason: 'violence' } };
const stands = evolveSeparation(undefined, ordered);
const lifted: SeparationEvent = {
  type: 'SeparationLifted',
  at: now.toISOString(),
  personal: { liftedBecause: 'reconciled' },
};

describe('what protection publishes of two people who are kept apart', () => {
  it.each([
    [ordered, stands, said],
    [lifted, evolveSeparation(stands, lifted), { ...said, liftedAt: now.toISOString() }],
  ])('is who and within what, and never why: $type', async (event, separation, data) =>
    expect(await whatIsSent(separationToContract({ now: () => now })(event, separation, anOrigin))).toEqual([
      ['separation.ordered.v1', personId, data],
    ]),
  );
});
