import type { Caller } from '@homeward/access';
import { evolve, type ProtectionEvent } from '../model/protection-file';
import { toContract } from './to-contract';

const clock = { now: () => new Date('2026-12-01T08:00:00Z') };
const caller: Caller = { id: 'officer', roles: [], correlationId: '01930000-0000-7000-8000-0000000000c0' };
const personId = '01930000-0000-7000-8000-000000000001';
const leaverId = '01930000-0000-7000-8000-000000000002';
const published = (event: ProtectionEvent) => toContract(clock)(event, evolve(undefined, event), caller);

describe('what protection publishes', () => {
  it('of a hold is that the person is not cleared, and never why', () => {
    const hold = { holdId: 'h1', kind: 'ASYLUM', note: 'fears the militia' } as const;
    const [message] = published({ type: 'HoldPlaced', personId, personal: { hold } });
    expect(message).toMatchObject({
      type: 'protection.assessed.v1',
      key: personId,
      data: { personId, cleared: false, embassyBlocked: true },
    });
    expect(JSON.stringify(message)).not.toMatch(/ASYLUM|militia/);
  });
  it('of an agreement to part is who agreed about whom, without the plan', () => {
    const [message] = published({ type: 'SplitAgreed', personId, leaverId, personal: { plan: 'next charter' } });
    expect(message).toMatchObject({ type: 'split.agreed.v1', key: personId, data: { personId, leaverId } });
    expect(JSON.stringify(message)).not.toContain('next charter');
  });
});
