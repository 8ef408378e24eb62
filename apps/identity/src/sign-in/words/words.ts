import type { Role } from '@homeward/access';

/** Every sentence of the sign-in pages. */
export interface Words {
  /** The name of the language, in that language. */
  language: string;
  direction: 'ltr' | 'rtl';
  signIn: string;
  tagline: string;
  name: string;
  password: string;
  wrong: string;
  exercise: string;
  demoUsers: string;
  demoHint: string;
  expired: string;
  startAgain: string;
  failed: string;
  signOut: string;
  signOutQuestion: string;
  stay: string;
  signedOut: string;
  roles: Record<Exclude<Role, 'airline' | 'service'>, string>;
}
