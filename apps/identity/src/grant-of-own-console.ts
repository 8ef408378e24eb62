import type { Grant, Provider, ProviderContext } from 'oidc-provider';
import { consoleClientId, peopleAudience } from '@homeward/access';
import { apiScope } from './tokens/resources';

/** Grants our own console access without asking: people who sign in to it want it to act for them. */
export async function grantOfOwnConsole(provider: Provider, ctx: ProviderContext): Promise<Grant | undefined> {
  const { client, session, result } = ctx.oidc;
  const known = result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  const found = known ? await provider.Grant.find(known) : undefined;
  if (found ?? client.clientId !== consoleClientId) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(`openid profile ${apiScope}`);
  grant.addOIDCClaims(['sub', 'name', 'preferred_username', 'roles']);
  grant.addResourceScope(peopleAudience, apiScope);
  await grant.save();
  return grant;
}
