import type { Service } from './services';

/** Clients that are not services: a partner, to demonstrate the partner endpoint. */
export const partnerClients = ['airline-demo'];

export const clientOf = (service: Service): string => `svc-${service.name}`;

/** What identity reads: its signing key, which survives restarts, and every program that may ask for a token. */
export function identityFile(
  signingKey: string,
  cookieKey: string,
  secretOf: (clientId: string) => string,
  services: readonly Service[],
): string {
  const program = (clientId: string, role: string): object => ({ clientId, secret: secretOf(clientId), roles: [role] });
  return JSON.stringify({
    jwks: { keys: [JSON.parse(signingKey) as object] },
    cookieKeys: [cookieKey],
    programs: [
      ...services.map((service) => program(clientOf(service), 'service')),
      ...partnerClients.map((clientId) => program(clientId, 'airline')),
    ],
  });
}
