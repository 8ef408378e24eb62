import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from './gateway-config';

/** Everything comes from this origin. Inline styles are Mantine's and the API pages'; inline scripts are nobody's. */
const policy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
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

/** Headers that tell a browser to be careful. The issuer's pages bring a stricter policy of their own. */
export async function secureHeaders(server: FastifyInstance, { publicUrl }: GatewayConfig): Promise<void> {
  const encrypted = publicUrl.protocol === 'https:';
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: encrypted ? { ...policy, upgradeInsecureRequests: [] } : policy,
    },
    hsts: encrypted,
    referrerPolicy: { policy: 'same-origin' },
  });
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.header('permissions-policy', 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()');
    done();
  });
}
