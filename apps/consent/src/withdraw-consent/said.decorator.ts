import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { readWithdrawal, type WithdrawalWords } from './read-withdrawal';

/** What was said with a no, as far as it could be read; no pipe may refuse it. */
export const Said = createParamDecorator(
  (_: unknown, context: ExecutionContext): WithdrawalWords =>
    context.switchToHttp().getRequest<{ said?: WithdrawalWords }>().said ?? readWithdrawal(undefined),
);
