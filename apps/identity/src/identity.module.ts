import { Module, type DynamicModule } from '@nestjs/common';
import { AssignedUsers } from './assigned-users';
import type { IdentityConfig } from './config';
import { createProvider } from './provider';
import { PasswordCheck } from './password-check';
import { SignInController } from './sign-in/sign-in.controller';
import { DemoTokenController } from './tokens/demo-token.controller';
import { IDENTITY_CONFIG, PROVIDER } from './injection';

/** All of this issuer: the sign-in page, tokens for scripts in an exercise, and OpenID Connect under `/oidc`. */
@Module({})
export class IdentityModule {
  static with(config: IdentityConfig, users: AssignedUsers): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [SignInController, ...(config.exercise ? [DemoTokenController] : [])],
      providers: [
        { provide: IDENTITY_CONFIG, useValue: config },
        { provide: PROVIDER, useFactory: () => createProvider(config, users) },
        { provide: AssignedUsers, useValue: users },
        PasswordCheck,
      ],
    };
  }
}
