import { peopleRoles, type Role } from '@homeward/access';

/** A user who can sign in during an exercise. */
export interface DemoUser {
  /** What they type, and the subject of their tokens. */
  name: string;
  roles: Role[];
}

/** One user per role, two with several roles, so that one person can show a whole movement, and a second member of the panel. */
export const demoUsers: DemoUser[] = [
  {
    name: 'officer',
    roles: [
      'registration-officer',
      'movement-officer',
      'embarkation-officer',
      'return-counsellor',
      'reception-officer',
    ],
  },
  { name: 'second-panel-member', roles: ['best-interests-panel'] },
  { name: 'lead', roles: ['operations-lead', 'duty-officer'] },
  ...peopleRoles.map((role) => ({ name: role, roles: [role] })),
];
