import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { readWithdrawal, type WithdrawalWords } from './read-withdrawal';

/** The body of a no as far as it can be read; no pipe may refuse it. */
export const Said = createParamDecorator((_: unknown, context: ExecutionContext): WithdrawalWords =>
  readWithdrawal(context.switchToHttp().getRequest<{ body: unknown }>().body),
);
