import { AssignedUsers } from './assigned-users';
import type { IdentityConfig } from './config';
import { PasswordCheck } from './password-check';

const users = new AssignedUsers(undefined, () => undefined);
const check = new PasswordCheck({ demoPassword: 'homeward' } as IdentityConfig, users);

describe('a name and a password', () => {
  it('belong to a demo user when both are right', () => {
    expect(check.userOf('clinician', 'homeward')?.roles).toEqual(['clinician']);
  });

  it('belong to nobody when either is wrong', () => {
    expect(check.userOf('clinician', 'Homeward')).toBeUndefined();
    expect(check.userOf('clinician', '')).toBeUndefined();
    expect(check.userOf('director', 'homeward')).toBeUndefined();
  });
});
