import { isProgram, type Role } from './roles';

/** What a person's token is for: every endpoint that their roles open, because the console uses one for all services. */
export const peopleAudience = 'urn:homeward:api';

/** The issuer's client of the console: it has no secret, and people sign in to it. */
export const consoleClientId = 'homeward-console';

/** What a program's token for one service is for, and for nothing else: the resource (RFC 8707) that it asks for. */
export const audienceOf = (service: string): string => `urn:homeward:${service}`;

/** The scope that goes with it, for issuers that know no resources and choose the audience by the scope (Keycloak). */
export const oauthScopeOf = (service: string): string => `homeward-${service}`;

/** Which services each service calls. A service that is not named here calls none. */
const calls: ReadonlyMap<string, readonly string[]> = new Map([
  ['consent', ['registration', 'protection']],
  ['protection', ['registration']],
  ['medical-clearance', ['registration']],
  ['manifests', ['registration', 'protection', 'consent', 'medical-clearance', 'charter-flights']],
  ['reception', ['registration']],
  ['partner-api', ['manifests']],
]);

export const calledBy = (service: string): readonly string[] => calls.get(service) ?? [];

/** The services that a program may ask tokens for: a partner the partners' endpoints, a service those that it calls. */
export function servicesOpenTo({ clientId, roles }: { clientId: string; roles: readonly Role[] }): readonly string[] {
  if (!isProgram(roles)) return [];
  return roles.includes('airline') ? ['partner-api'] : calledBy(clientId.replace(/^svc-/, ''));
}
