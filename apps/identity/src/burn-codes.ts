import type { Provider, ProviderContext } from 'oidc-provider';

/**
 * Ends a code with the first request that it is refused in. The library keeps it, so that whoever stole one could try
 * verifiers until it expires; its owner signs in again.
 */
export function burnCodes(provider: Provider, failed: (error: Error) => void): void {
  provider.on('grant.error', ({ oidc: { params } }: ProviderContext) => {
    if (params?.['grant_type'] !== 'authorization_code' || !params['code']) return;
    void provider.AuthorizationCode.find(params['code'])
      .then((code) => code?.destroy())
      .catch(failed);
  });
}
