import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { readANo } from './read-a-no';

/** Gives a no the shape that is asked for before any pipe reads it, so that none can refuse it. Other scans stay as sent. */
export class NoesFirst implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<{ body: unknown }>();
    request.body = readANo(request.body) ?? request.body;
    return next.handle();
  }
}
