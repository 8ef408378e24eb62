import { createHash } from 'node:crypto';
import {
  ForbiddenException,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DependencyAway, newId } from '@homeward/kernel';
import { accessKey, publicKey } from './access.decorator';
import type { Caller } from './caller';
import { NotForHere } from './own-token';
import { isAllowed, type Action } from './policy';
import { sentToken } from './sent-token';
import { TokenVerifier } from './token-verifier';

interface IncomingRequest {
  method: string;
  url: string;
  body?: unknown;
  headers: Record<string, string | undefined>;
  caller?: Caller;
}

/** Opens an endpoint only to a verified token with a role that the policy allows; without a declaration to nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenVerifier,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true; // messages are authorised by the strategy that received them
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<string>(publicKey, targets)) return true;
    const action = this.reflector.getAllAndOverride<Action | undefined>(accessKey, targets);
    if (!action) throw new ForbiddenException('This endpoint declares no access.');
    const request = context.switchToHttp().getRequest<IncomingRequest>();
    request.caller = await this.callerOf(request);
    if (!isAllowed(action, request.caller.roles, request.caller.id))
      throw new ForbiddenException('Your role may not do this.');
    return true;
  }

  private async callerOf({ method, url, headers, body }: IncomingRequest): Promise<Caller> {
    const token = sentToken(headers['authorization']);
    if (!token) throw new UnauthorizedException('Send an access token.');
    const { subject, roles, names, endsAt } = await this.tokens.verify(token).catch((error: unknown) => {
      if (error instanceof DependencyAway) throw error;
      if (error instanceof NotForHere) throw new UnauthorizedException(error.message);
      throw new UnauthorizedException('The access token is not valid.');
    });
    const version = /^(?:W\/)?"?(\d+)"?$/.exec(headers['if-match'] ?? '')?.[1];
    const key = headers['idempotency-key'];
    return {
      id: subject,
      roles,
      names,
      tokenEndsAt: endsAt,
      commandId: commandIdOf(key, subject, method, url),
      requestHash: requestHashOf(key, headers['content-type'], body),
      expectedVersion: version === undefined ? undefined : Number(version),
      correlationId: headers['x-correlation-id'] ?? newId(),
      traceparent: headers['traceparent'],
    };
  }
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
