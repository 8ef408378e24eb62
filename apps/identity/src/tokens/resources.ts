import { errors, type Client } from 'oidc-provider';
import { audienceOf, consoleClientId, peopleAudience, oauthScopeOf, servicesOpenTo } from '@homeward/access';
import type { ProgramClient } from '../programs';

export const apiScope = 'homeward';

/** Short, because a copied token opens until it ends wherever sign-out is not seen. The console renews it by itself. */
export const tokenSeconds = 600;

interface Resource {
  audience: string;
  scope: string;
}

const resourceFor = (service: string): Resource => ({
  audience: audienceOf(service),
  scope: `${apiScope} ${oauthScopeOf(service)}`,
});

/** What a program may ask tokens for. */
const resourcesOf = (program: ProgramClient): Resource[] => servicesOpenTo(program).map(resourceFor);

/** The library's questions about resources (RFC 8707), answered from what a client is configured for. */
export function resourceIndicators(programs: readonly ProgramClient[]) {
  const known = new Map(programs.map((program) => [program.clientId, resourcesOf(program)]));
  const of = ({ clientId }: Client): Resource[] =>
    clientId === consoleClientId ? [{ audience: peopleAudience, scope: apiScope }] : (known.get(clientId) ?? []);

  return {
    enabled: true,
    /** Whoever has one resource need not name it; a service that calls several has to. */
    defaultResource: (_: unknown, client: Client) => {
      const [first, ...others] = of(client);
      if (!first || others.length > 0) throw new errors.InvalidTarget('Name the resource.');
      return first.audience;
    },
    useGrantedResource: () => true,
    getResourceServerInfo: (_: unknown, resource: string, client: Client) => {
      const found = of(client).find(({ audience }) => audience === resource);
      if (!found) throw new errors.InvalidTarget('This client gets no tokens for that resource.');
      return {
        scope: found.scope,
        audience: found.audience,
        accessTokenFormat: 'jwt',
        accessTokenTTL: tokenSeconds,
        jwt: { sign: { alg: 'ES256' } },
      };
    },
  };
}
