import type { Type } from '@nestjs/common';

/** Where Nest stores the message type of a handler. */
const pattern = 'microservices:pattern';

/** The message types that the methods of these classes read, as their decorators say. */
export function typesReadBy(classes: Type[]): string[] {
  const types = classes.flatMap((one) => {
    const methods = one.prototype as Record<string, object>;
    return Object.getOwnPropertyNames(methods)
      .filter((name) => name !== 'constructor')
      .flatMap((name) => (Reflect.getMetadata(pattern, methods[name]!) as string[] | undefined) ?? []);
  });
  return [...new Set(types)];
}
