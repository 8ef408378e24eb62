import type { FastifyInstance } from 'fastify';
import { machineMs } from '@homeward/kernel';
import { tokenOf } from './bearer';
import { proofReply } from './problem-reply';
import { Proofs } from './proofs';

/**
 * A token that is bound to a browser's key (`cnf`, RFC 9449) passes with a proof made with that key for this very request,
 * whatever scheme it is sent with. A token that is bound to nothing is a program's, or of an issuer that binds none.
 */
export function demandProofs(server: FastifyInstance, origins: readonly string[]): void {
  const proofs = new Proofs(origins, machineMs);
  server.addHook('onRequest', async (request, reply) => {
    const token = tokenOf(request.headers.authorization); // whatever the path: it can be written in several ways
    if (token?.says.cnf === undefined) return undefined;
    const { jkt } = token.says.cnf;
    const proof = request.headers['dpop'];
    if (typeof proof !== 'string' || typeof jkt !== 'string') return proofReply(reply, 'invalid_token');
    const { method, url } = request;
    const found = await proofs.check(proof, { token: token.text, thumbprint: jkt, method, url });
    if (found === 'good') return undefined;
    if (found === 'wrong') return proofReply(reply, 'invalid_dpop_proof');
    return proofReply(reply.header('dpop-nonce', proofs.nonces.present()), 'use_dpop_nonce');
  });
}
