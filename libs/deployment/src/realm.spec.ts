import { readFileSync } from 'node:fs';
import path from 'node:path';
import { audienceOf, peopleAudience, oauthScopeOf, servicesOpenTo } from '@homeward/access';
import { clientOf, partnerClients } from './identity-file';
import { root, services } from './services';

interface Client {
  clientId: string;
  attributes: Record<string, string>;
  defaultClientScopes: string[];
  optionalClientScopes: string[];
}
interface Scope {
  name: string;
  protocolMappers: { config: Record<string, string> }[];
}
const { clients, clientScopes, revokeRefreshToken, refreshTokenMaxReuse } = JSON.parse(
  readFileSync(path.join(root, 'deploy/keycloak/homeward-realm.json'), 'utf8'),
) as { clients: Client[]; clientScopes: Scope[]; revokeRefreshToken: boolean; refreshTokenMaxReuse: number };

const client = (id: string): Client => clients.find(({ clientId }) => clientId === id)!;
/** The audiences that a token gets by these scopes. */
const audiences = (names: string[]): string[] =>
  clientScopes
    .filter(({ name }) => names.includes(name))
    .flatMap(({ protocolMappers }) =>
      protocolMappers.flatMap(({ config }) => config['included.custom.audience'] ?? []),
    );

describe('the realm for Keycloak', () => {
  it('gives the console tokens for people, and everybody access tokens that say so', () => {
    expect(audiences(client('homeward-console').defaultClientScopes)).toEqual([peopleAudience]);
    expect(audiences(client('homeward-console').optionalClientScopes)).toEqual([]);
    for (const { attributes } of clients) expect(attributes['access.token.header.type.rfc9068']).toBe('true');
  });

  it('gives the console no tokens that outlive its session', () => {
    const { defaultClientScopes, optionalClientScopes } = client('homeward-console');
    expect([...defaultClientScopes, ...optionalClientScopes]).not.toContain('offline_access');
  });

  it('binds the console’s tokens to its browser, and takes each refresh token once', () => {
    expect(client('homeward-console').attributes['dpop.bound.access.tokens']).toBe('true');
    expect([revokeRefreshToken, refreshTokenMaxReuse]).toEqual([true, 0]);
  });

  it('sends the console’s sign-outs to the gateway, with their session', () => {
    const { attributes } = client('homeward-console');
    expect(attributes['backchannel.logout.url']).toBe('${homeward_gateway}/back-channel-logout');
    expect(attributes['backchannel.logout.session.required']).toBe('true');
  });

  it.each(services.map(clientOf))('gives %s tokens for the services that it calls, one at a time', (id) => {
    const open = servicesOpenTo({ clientId: id, roles: ['service'] });
    expect(audiences(client(id).defaultClientScopes)).toEqual([]);
    expect(client(id).optionalClientScopes).toEqual(open.map(oauthScopeOf));
    for (const service of open) expect(audiences([oauthScopeOf(service)])).toEqual([audienceOf(service)]);
  });

  it.each(partnerClients)('gives %s tokens for partners alone', (id) => {
    expect(audiences(client(id).defaultClientScopes)).toEqual([audienceOf('partner-api')]);
    expect(client(id).optionalClientScopes).toEqual([]);
  });
});
