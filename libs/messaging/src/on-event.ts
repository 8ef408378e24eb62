import { Catch, UseFilters, applyDecorators, type ExceptionFilter } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { throwError, type Observable } from 'rxjs';

/** Nest would hide every error; the strategy must see whether a dependency is unavailable or the message is wrong. */
@Catch()
class AsItIs implements ExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

/** Nest's `@EventPattern` for handlers with a typed context, whose errors reach the strategy unchanged. */
export const OnEvent = (type: string): MethodDecorator =>
  applyDecorators(EventPattern(type) as MethodDecorator, UseFilters(new AsItIs())) as MethodDecorator;
