import { BaseRpcContext } from '@nestjs/microservices';
import type { Message } from './message';
import type { Tx } from './tx';

/** What a consumer gets besides the payload: the message, and the transaction for its change. */
export class MessageContext extends BaseRpcContext<[Message, Tx]> {
  get message(): Message {
    return this.getArgByIndex(0) as Message;
  }
  /** The transaction that also holds the inbox row. */
  get tx(): Tx {
    return this.getArgByIndex(1) as Tx;
  }
}
