import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** About one packet: a smaller answer arrives no sooner when it is compressed. */
const worthwhileBytes = 1_400;

/**
 * Compresses what services answer, where it pays: JSON and CSV of some length. Never events of a feed, and nothing of the
 * issuer: its answers hold tokens. A page of another site cannot have its text put beside personal data and measure the
 * length: every answer needs a token that a browser does not send by itself.
 */
export async function compressAnswers(scope: FastifyInstance): Promise<void> {
  scope.addHook('onSend', (request, reply, payload, done) => {
    const length = reply.getHeader('content-length');
    if (length !== undefined && Number(length) < worthwhileBytes) request.headers['x-no-compression'] = '1';
    done(null, payload);
  });
  await scope.register(compress, {
    customTypes: /^(application\/json|text\/csv)/,
    encodings: ['br', 'gzip'],
    threshold: worthwhileBytes,
    // The best compression takes a hundred times as long as this for a tenth less.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: 1 } },
  });
}
