import { roles } from '@homeward/access';
import { demoUsers } from './demo-users';

const findDemoUser = (name: string) => demoUsers.find((user) => user.name === name);

describe('the demo users', () => {
  it('are one for every role that a person can have', () => {
    for (const role of roles.filter((r) => r !== 'airline' && r !== 'service'))
      expect(findDemoUser(role)?.roles).toEqual([role]);
  });

  it('never have the role of a program', () => {
    const held = demoUsers.flatMap((user) => user.roles);
    expect(held).not.toContain('service');
    expect(held).not.toContain('airline');
  });

  it('include one who can play the whole movement, without the roles that supervise it', () => {
    const officer = findDemoUser('officer')?.roles;
    expect(officer).toEqual(expect.arrayContaining(['registration-officer', 'movement-officer', 'reception-officer']));
    expect(officer).not.toContain('protection-officer');
    expect(officer).not.toContain('clinician');
  });
});
