import { Body, Controller, Get, HttpCode, Inject, Post, UnauthorizedException } from '@nestjs/common';
import { IsString } from 'class-validator';
import { SignJWT, importJWK, type JWK } from 'jose';
import { Public, consoleClientId, peopleAudience } from '@homeward/access';
import { newId } from '@homeward/kernel';
import { AssignedUsers } from '../assigned-users';
import type { IdentityConfig } from '../config';
import type { DemoUser } from '../demo-users';
import { IDENTITY_CONFIG } from '../injection';
import { PasswordCheck } from '../password-check';
import { apiScope } from './resources';

export class DemoTokenRequest {
  @IsString() user: string;
  @IsString() password: string;
}

export interface DemoTokenResponse {
  access_token: string;
  token_type: 'Bearer';
  expires_in: number;
}

/** A day's script runs through; the console's own tokens are short. */
const tokenSeconds = 3_600;

/** Tokens of demo users for scripts without a browser. Exists in an exercise only. */
@Controller('oidc')
export class DemoTokenController {
  constructor(
    @Inject(IDENTITY_CONFIG) private readonly config: IdentityConfig,
    @Inject(PasswordCheck) private readonly passwords: PasswordCheck,
    @Inject(AssignedUsers) private readonly users: AssignedUsers,
  ) {}

  @Get('demo-users')
  @Public('lists the demo users, in an exercise')
  list(): DemoUser[] {
    return this.users.all().map(({ name, roles }) => ({ name, roles }));
  }

  /** A token that opens what the console's opens, and belongs to no session. */
  @Post('demo-token')
  @HttpCode(200)
  @Public('signs a demo user in, in an exercise')
  async issue(@Body() { user, password }: DemoTokenRequest): Promise<DemoTokenResponse> {
    const known = this.passwords.userOf(user, password);
    if (!known) throw new UnauthorizedException('The name or the password is wrong.');
    const key = this.config.jwks.keys[0]!;
    const token = await new SignJWT({
      client_id: consoleClientId,
      scope: apiScope,
      roles: known.roles,
      assignments: known.assignments,
    })
      .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt' })
      .setIssuer(this.config.issuer)
      .setAudience(peopleAudience)
      .setSubject(known.name)
      .setJti(newId())
      .setIssuedAt()
      .setExpirationTime(`${tokenSeconds}s`)
      .sign(await importJWK(key as JWK, key.alg));
    return { access_token: token, token_type: 'Bearer', expires_in: tokenSeconds };
  }
}
