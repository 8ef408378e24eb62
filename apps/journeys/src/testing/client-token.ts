/** A token as a program gets it: by client credentials, for one resource. @returns undefined where the issuer gives none */
export async function clientToken(
  url: string,
  clientId: string,
  secret: string,
  resource: string,
): Promise<string | undefined> {
  const response = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
    },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'homeward',
      resource,
    }).toString(),
  });
  if (response.status === 400) return undefined;
  if (!response.ok) throw new Error(`No token for ${clientId}: ${response.status}`);
  return ((await response.json()) as { access_token: string }).access_token;
}
