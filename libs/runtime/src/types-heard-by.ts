import type { Type } from '@nestjs/common';

/** Where Nest notes what a method listens to. */
const pattern = 'microservices:pattern';

/** The message types that the methods of these classes listen to, as their decorators say. */
export function typesHeardBy(classes: Type[]): string[] {
  const heard = classes.flatMap((one) => {
    const methods = one.prototype as Record<string, object>;
    return Object.getOwnPropertyNames(methods)
      .filter((name) => name !== 'constructor')
      .flatMap((name) => (Reflect.getMetadata(pattern, methods[name]!) as string[] | undefined) ?? []);
  });
  return [...new Set(heard)];
}
