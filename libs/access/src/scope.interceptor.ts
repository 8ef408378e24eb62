import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Observable, catchError, defaultIfEmpty, map, takeUntil, throwError, timer } from 'rxjs';
import { RulesBroken, inScope, nothing } from '@homeward/kernel';
import { endsWithTokenKey } from './access.decorator';
import { asShownTo } from './as-shown-to';
import type { Caller } from './caller';

/** A timer cannot wait longer; a feed that ends then is opened again. */
const longestMs = 2 ** 31 - 1;

/**
 * Runs what an endpoint does, streams included, in the scope that the guard found; what needs no token sees nothing. It
 * wraps the handler itself, because a context that was opened before the body was read may be lost after it. On
 * the way out, answers and refusals lose the fields and reasons that the reader is not shown. A feed ends with the token of
 * its reader, and with the first of the assignments that opened it: whoever is still assigned opens it again.
 */
@Injectable()
export class ScopeInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const { caller } = context.switchToHttp().getRequest<{ caller?: Caller }>();
    const scope = caller?.scope ?? nothing;
    const answers = new Observable((reader) => inScope(scope, () => next.handle().subscribe(reader)));
    if (!caller) return answers;
    const shown = answers.pipe(
      map((answer) => asShownTo(caller, answer)),
      catchError((error: unknown) => throwError(() => refusalAsShownTo(caller, error))),
    );
    return isFeed(context) ? whileGranted(caller, shown) : shown;
  }
}

const isFeed = (context: ExecutionContext): boolean => Reflect.hasMetadata(endsWithTokenKey, context.getHandler());

const whileGranted = (
  { tokenEndsAt = 0, grantLastsMs = longestMs }: Caller,
  feed: Observable<unknown>,
): Observable<unknown> =>
  feed.pipe(
    takeUntil(timer(new Date(tokenEndsAt))),
    takeUntil(timer(Math.min(grantLastsMs, longestMs))),
    defaultIfEmpty(undefined), // its events went out by themselves
  );

const refusalAsShownTo = (caller: Caller, error: unknown): unknown =>
  error instanceof RulesBroken ? new RulesBroken(asShownTo(caller, error.broken)) : error;
