import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from './gateway-config';

/** Everything comes from this origin. Mantine and the API pages need inline styles; nothing needs inline scripts. */
const policy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"], // the reader of codes, whose file is ours; it lets no script in
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  frameSrc: ["'self'", 'blob:'],
  frameAncestors: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'self'"],
  objectSrc: ["'none'"],
};

/** The addresses that our pages may reach: this origin, and the issuer's where it is another one, for its tokens. */
export function contentPolicy({ publicUrl, issuer }: Pick<GatewayConfig, 'publicUrl' | 'issuer'>) {
  const elsewhere = issuer.origin === publicUrl.origin ? [] : [issuer.origin];
  const directives = { ...policy, connectSrc: [...policy.connectSrc, ...elsewhere] };
  return publicUrl.protocol === 'https:' ? { ...directives, upgradeInsecureRequests: [] } : directives;
}

/** Security headers. The issuer's pages bring a stricter policy of their own. */
export async function secureHeaders(server: FastifyInstance, config: GatewayConfig): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy(config) },
    hsts: config.publicUrl.protocol === 'https:',
    referrerPolicy: { policy: 'same-origin' },
  });
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.header('permissions-policy', 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()');
    done();
  });
}
