import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Observable, catchError, map, throwError } from 'rxjs';
import { RulesBroken, inScope, nothing } from '@homeward/kernel';
import { asShownTo } from './as-shown-to';
import type { Caller } from './caller';

/**
 * Runs what an endpoint does, streams included, in the scope that the guard found; what needs no token sees nothing. It
 * stands around the handler itself, because a context that was opened before the body was read may be gone after it. On
 * the way out, answers and refusals lose the fields and reasons that the reader is not shown.
 */
@Injectable()
export class ScopeInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const { caller } = context.switchToHttp().getRequest<{ caller?: Caller }>();
    const scope = caller?.scope ?? nothing;
    const answers = new Observable((reader) => inScope(scope, () => next.handle().subscribe(reader)));
    if (!caller) return answers;
    return answers.pipe(
      map((answer) => asShownTo(caller, answer)),
      catchError((error: unknown) => throwError(() => refusalAsShownTo(caller, error))),
    );
  }
}

const refusalAsShownTo = (caller: Caller, error: unknown): unknown =>
  error instanceof RulesBroken ? new RulesBroken(asShownTo(caller, error.broken)) : error;
