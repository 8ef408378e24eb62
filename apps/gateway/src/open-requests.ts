import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionToken, SignedOut } from './ended-sessions';
import { isWithdrawal } from './limit-rates';

interface Open {
  token: SessionToken;
  request: FastifyRequest;
  reply: FastifyReply;
}

/** The requests under way, so that those of a session can be ended with it. */
export class OpenRequests {
  private readonly open = new Set<Open>();

  begin(token: SessionToken, request: FastifyRequest, reply: FastifyReply): void {
    const one = { token, request, reply };
    this.open.add(one);
    reply.raw.once('close', () => this.open.delete(one));
  }

  /** Ends feeds, downloads and unfinished uploads; what was asked whole before the sign-out is answered. */
  endOf({ sid, sub }: SignedOut): void {
    for (const { token, request, reply } of this.open) {
      if (sid === undefined ? token.sub !== sub : token.sid !== sid) continue;
      if (isWithdrawal(request.method, request.url)) continue; // a no that has been begun is heard
      const streams = reply.raw.headersSent || request.headers.accept?.includes('text/event-stream');
      if (streams || !request.raw.complete) request.raw.socket.destroy();
    }
  }
}
