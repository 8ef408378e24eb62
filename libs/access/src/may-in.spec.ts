import { mayIn } from './may-in';

const from = '2026-01-01T00:00:00Z';

describe('what somebody may do in one operation', () => {
  const lead = {
    roles: ['operations-lead', 'movement-officer'] as const,
    assignments: [
      { role: 'operations-lead', operation: '*', site: '*', from },
      { role: 'movement-officer', operation: 'b', site: '*', from },
    ] as never[],
  };

  it('comes from the roles that they have there, and from those of everywhere', () => {
    expect(mayIn(lead, 'b', 'person:read')).toBe(true);
    expect(mayIn(lead, 'a', 'person:read')).toBe(false);
    expect(mayIn(lead, 'a', 'feed:read')).toBe(true);
  });

  it('comes from the roles alone where nobody assigned them', () =>
    expect(mayIn({ roles: ['movement-officer'] }, 'a', 'person:read')).toBe(true));
});
