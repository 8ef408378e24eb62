import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Caller as CallerShape } from './caller';

/** The caller that the guard found, as a parameter of a handler. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): CallerShape => {
  const request = context.switchToHttp().getRequest<{ caller: CallerShape }>();
  return request.caller;
});
// The type has the name of the decorator, so that an endpoint reads `@Caller() caller: Caller`.
export type Caller = CallerShape;
