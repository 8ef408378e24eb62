import type { FastifyReply } from 'fastify';

type Titled = [type: string, title: string];

const titles: Record<number, Titled> = {
  400: ['unreadable', 'The request could not be read.'],
  401: ['signed-out', 'This session is over, or not known here yet. Renew the token, or sign in again.'],
  404: ['not-found', 'Not found.'],
  408: ['too-slow', 'The request did not arrive in time. Send it again.'],
  413: ['too-large', 'The request is too large.'],
  415: ['unreadable-type', 'The content type of the request could not be read.'],
  429: ['too-many-requests', 'Too many requests. Wait a moment and try again.'],
  500: ['unexpected', 'Something went wrong.'],
  502: ['bad-answer', 'The service gave no usable answer. Check whether it was done, then try again.'],
  503: ['service-away', 'The service does not answer right now. Try again in a moment.'],
  504: ['service-slow', 'The service took too long to answer. Check whether it was done, then try again.'],
};

/** Answers with a problem document (RFC 9457), as every service does. */
export function problemReply(
  reply: FastifyReply,
  status: keyof typeof titles,
  retryAfterSeconds?: number,
): FastifyReply {
  const [type, title] = titles[status]!;
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
  return send(reply, status, [type, title]);
}

/** Answers for what the server itself refuses: a content type or an address that cannot be read, a body that breaks off. */
export function serverErrorReply(reply: FastifyReply, { statusCode = 500 }: { statusCode?: number }): FastifyReply {
  const status = titles[statusCode] ? statusCode : statusCode >= 400 && statusCode < 500 ? 400 : 500;
  return problemReply(reply, status);
}

/** Answers to a token that is bound to a browser, and came without a proof that this is the one. */
export function proofReply(reply: FastifyReply, error: string): FastifyReply {
  void reply.header('www-authenticate', `DPoP error="${error}", algs="ES256 EdDSA"`);
  return send(reply, 401, [
    'other-browser',
    'This token was given to a browser, and this request does not prove to come from it.',
  ]);
}

const send = (reply: FastifyReply, status: number, [type, title]: Titled): FastifyReply =>
  reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: `urn:homeward:${type}`, title, status }));
