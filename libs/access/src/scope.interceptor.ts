import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Observable } from 'rxjs';
import { inScope, nothing } from '@homeward/kernel';
import type { Caller } from './caller';

/**
 * Runs what an endpoint does, streams included, in the scope that the guard found; what needs no token sees nothing. It
 * stands around the handler itself, because a context that was opened before the body was read may be gone after it.
 */
@Injectable()
export class ScopeInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const { caller } = context.switchToHttp().getRequest<{ caller?: Caller }>();
    const scope = caller?.scope ?? nothing;
    return new Observable((reader) => inScope(scope, () => next.handle().subscribe(reader)));
  }
}
