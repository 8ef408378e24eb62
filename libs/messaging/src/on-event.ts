import { Catch, UseFilters, applyDecorators, type ExceptionFilter } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { throwError, type Observable } from 'rxjs';

/** Nest would make an anonymous object of every error; the strategy has to see what it is: away, or wrong. */
@Catch()
class AsItIs implements ExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

/** Nest's `@EventPattern`, for handlers that take their context with its own type, and whose errors stay what they are. */
export const OnEvent = (type: string): MethodDecorator =>
  applyDecorators(EventPattern(type) as MethodDecorator, UseFilters(new AsItIs())) as MethodDecorator;
