import { EventPattern } from '@nestjs/microservices';

/** Nest's `@EventPattern`, for handlers that take their context with its own type. */
export const OnEvent = (type: string): MethodDecorator => EventPattern(type) as MethodDecorator;
