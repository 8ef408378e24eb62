import { createHash } from 'node:crypto';
import {
  BadRequestException,
  ForbiddenException,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DependencyAway, newId, systemClock, type Clock } from '@homeward/kernel';
import { accessKey, publicKey } from './access.decorator';
import type { Caller } from './caller';
import { emergencyReasons, type EmergencyReason } from './emergency';
import { NotForHere } from './own-token';
import { isReading, type Action } from './policy';
import { scopeOf } from './scope-of';
import { sentToken } from './sent-token';
import { TokenVerifier, type VerifiedToken } from './token-verifier';

interface IncomingRequest {
  method: string;
  url: string;
  body?: unknown;
  headers: Record<string, string | undefined>;
  caller?: Caller;
}

/**
 * Opens an endpoint only to a verified token with a role that the policy allows and an assignment that holds now; without a
 * declaration to nobody.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenVerifier,
    private readonly clock: Clock = systemClock(),
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true; // messages are authorised by the strategy that received them
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<string>(publicKey, targets)) return true;
    const action = this.reflector.getAllAndOverride<Action | undefined>(accessKey, targets);
    if (!action) throw new ForbiddenException('This endpoint declares no access.');
    const request = context.switchToHttp().getRequest<IncomingRequest>();
    const found = await this.bearerOf(request);
    const emergency = isReading(request.method, action) ? emergencyOf(request.headers) : undefined;
    const now = this.clock.now();
    const granted = scopeOf(action, found, now, emergency);
    if (!granted) throw new ForbiddenException('Your role may not do this, or you are not assigned to it now.');
    const { until, ...shown } = granted;
    const grantLastsMs = until === undefined ? undefined : until - now.getTime();
    request.caller = { ...callerOf(request, found), ...shown, grantLastsMs, emergency };
    return true;
  }

  private async bearerOf({ headers }: IncomingRequest): Promise<VerifiedToken> {
    const token = sentToken(headers['authorization']);
    if (!token) throw new UnauthorizedException('Send an access token.');
    return this.tokens.verify(token).catch((error: unknown) => {
      if (error instanceof DependencyAway) throw error;
      if (error instanceof NotForHere) throw new UnauthorizedException(error.message);
      throw new UnauthorizedException('The access token is not valid.');
    });
  }
}

/** What a request says about itself. */
function callerOf({ method, url, headers, body }: IncomingRequest, token: VerifiedToken): Omit<Caller, 'roles'> {
  const version = /^(?:W\/)?"?(\d+)"?$/.exec(headers['if-match'] ?? '')?.[1];
  const key = headers['idempotency-key'];
  return {
    id: token.subject,
    names: token.names,
    tokenEndsAt: token.endsAt,
    commandId: commandIdOf(key, token.subject, method, url),
    requestHash: requestHashOf(key, headers['content-type'], body),
    expectedVersion: version === undefined ? undefined : Number(version),
    correlationId: headers['x-correlation-id'] ?? newId(),
    traceparent: headers['traceparent'],
  };
}

/** @throws BadRequestException for another word than the reasons of the list */
function emergencyOf(headers: IncomingRequest['headers']): EmergencyReason | undefined {
  const header = headers['emergency-reason'];
  const reason = emergencyReasons.find((r) => r === header);
  if (header !== undefined && !reason)
    throw new BadRequestException(`Emergency-Reason is one of ${emergencyReasons.join(', ')}.`);
  return reason;
}

const hashOf = (...parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** A key belongs to one sender and one endpoint: the same key from somebody else, or elsewhere, is no retry. */
function commandIdOf(key: string | undefined, subject: string, method: string, url: string): string | undefined {
  return key && hashOf(key, subject, method, url.split('?', 1)[0]);
}

/** Hash of a JSON body. The key, which is random, goes in too: a short body could be guessed from its hash alone. */
function requestHashOf(key: string | undefined, type = '', body: unknown): string | undefined {
  return key && type.includes('json') ? hashOf(key, body) : undefined;
}
