import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AssignedUsers, type AssignedUser } from './assigned-users';
import type { IdentityConfig } from './config';
import { IDENTITY_CONFIG } from './injection';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Finds the user to whom a name and a password belong. */
@Injectable()
export class PasswordCheck {
  constructor(
    @Inject(IDENTITY_CONFIG) private readonly config: IdentityConfig,
    @Inject(AssignedUsers) private readonly users: AssignedUsers,
  ) {}

  userOf(name: string, password: string): AssignedUser | undefined {
    const right = timingSafeEqual(digest(password), digest(this.config.demoPassword));
    return right ? this.users.find(name) : undefined;
  }
}
