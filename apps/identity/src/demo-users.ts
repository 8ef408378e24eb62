import { peopleRoles, type Role } from '@homeward/access';

/** A user who can sign in during an exercise. */
export interface DemoUser {
  /** What they type, and the subject of their tokens. */
  name: string;
  roles: Role[];
}

/** One user per role, and two with several roles, so that one person can show a whole movement. */
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
  { name: 'lead', roles: ['operations-lead', 'duty-officer'] },
  ...peopleRoles.map((role) => ({ name: role, roles: [role] })),
];
