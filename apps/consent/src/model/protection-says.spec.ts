import { protectionSays, type Assessed } from './protection-says';

const assessedAt = new Date('2026-12-01T09:00:00Z');
const cleared: Assessed = { blocked: false, cleared: true, assessedAt };
const held: Assessed = { blocked: true, cleared: false, assessedAt };

describe('what protection says of a person', () => {
  it('is that nothing may be shared, while it has said nothing', () =>
    expect(protectionSays(undefined, [])).toEqual({ embassyBlocked: true }));
  it('is when it cleared them', () =>
    expect(protectionSays(cleared, [cleared])).toEqual({ embassyBlocked: false, clearedAt: assessedAt.toISOString() }));
  it('is a hold under their own record', () => expect(protectionSays(held, [])).toEqual({ embassyBlocked: true }));
  it('is a hold under a record that was merged into theirs', () =>
    expect(protectionSays(cleared, [cleared, held])).toEqual({ embassyBlocked: true }));
  it('is not that it cleared them, where it has not said so under each record', () =>
    expect(protectionSays(cleared, [{ ...cleared, cleared: null }])).toEqual({ embassyBlocked: false }));
});
