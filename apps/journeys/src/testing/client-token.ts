/** A token as a program gets it: by client credentials from the platform's own issuer. */
export async function clientToken(url: string, clientId: string, secret: string): Promise<string> {
  const response = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
    },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'homeward',
      resource: 'urn:homeward:api',
    }).toString(),
  });
  if (!response.ok) throw new Error(`No token for ${clientId}: ${response.status}`);
  return ((await response.json()) as { access_token: string }).access_token;
}
