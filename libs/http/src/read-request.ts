import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { misplacedList } from './misplaced-list';
import { unkeepable } from './unkeepable';

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

/** A field that is null is one that was not sent: no rule takes it for an answer. */
function dropNulls(read: unknown): void {
  if (typeof read !== 'object' || read === null || Buffer.isBuffer(read)) return;
  for (const [name, value] of Object.entries(read))
    if (value === null && !Array.isArray(read)) Reflect.deleteProperty(read, name);
    else dropNulls(value);
}

class RequestPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return value;
    const refuse = (read: unknown): void => {
      const wrong = unkeepable(read, metadata.data ?? '');
      if (wrong) throw new UnreadableRequest([wrong]);
    };
    refuse(value);
    const read: unknown = await super.transform(value, metadata);
    if (metadata.type === 'body') {
      const list = misplacedList(read);
      if (list !== undefined) throw new UnreadableRequest([`${list}: list`]);
      dropNulls(read);
    } else refuse(read); // what was text in an address is a number now
    return read;
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
