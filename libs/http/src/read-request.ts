import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { unkeepableText } from './unkeepable-text';

/** The body, query or path does not have the declared shape. Names fields, never their values. */
export class UnreadableRequest extends Error {
  constructor(
    readonly fields: string[],
    message = 'Some fields are missing or not as described.',
  ) {
    super(message);
  }
}

const pathsOf = (errors: ValidationError[], prefix = ''): string[] =>
  errors.flatMap((e) => [
    ...Object.keys(e.constraints ?? {}).map((c) => `${prefix}${e.property}: ${c}`),
    ...pathsOf(e.children ?? [], `${prefix}${e.property}.`),
  ]);

class RequestPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const unkeepable = metadata.type === 'custom' ? undefined : unkeepableText(value, metadata.data ?? '');
    if (unkeepable) throw new UnreadableRequest([`${unkeepable}: text`]);
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

/** One pipe for all endpoints: unknown fields are refused, types are converted, values are never quoted. */
export const readRequests = (): ValidationPipe =>
  new RequestPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new UnreadableRequest(pathsOf(errors)),
  });
