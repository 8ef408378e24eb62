import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { IdentityConfig } from './config';
import { findDemoUser, type DemoUser } from './demo-users';
import { IDENTITY_CONFIG } from './injection';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Finds the user to whom a name and a password belong. */
@Injectable()
export class PasswordCheck {
  constructor(@Inject(IDENTITY_CONFIG) private readonly config: IdentityConfig) {}

  userOf(name: string, password: string): DemoUser | undefined {
    const right = timingSafeEqual(digest(password), digest(this.config.demoPassword));
    return right ? findDemoUser(name) : undefined;
  }
}
