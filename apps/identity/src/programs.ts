import type { Role } from '@homeward/access';

/** A program that signs in by itself: one of our services, or a partner. */
export interface ProgramClient {
  clientId: string;
  secret: string;
  roles: Role[];
}
