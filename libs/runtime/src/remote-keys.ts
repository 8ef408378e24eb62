import type { KeySource, SealClass } from '@homeward/privacy';
import type { ServiceClient } from './service-client';

/** Person keys from registration's door. It decides by the asking service which class of key it gives out. */
export class RemoteKeys implements KeySource {
  constructor(private readonly services: ServiceClient) {}

  async keysFor(personIds: string[], sealClass: SealClass): Promise<Map<string, Buffer>> {
    const found = new Map<string, Buffer>();
    for (let i = 0; i < personIds.length; i += 1_000) {
      const body = { personIds: personIds.slice(i, i + 1_000), sealClass };
      const { keys } = await this.services.post<{ keys: Record<string, string> }>('registration', '/person-keys', body);
      for (const [id, key] of Object.entries(keys)) found.set(id, Buffer.from(key, 'base64'));
    }
    return found;
  }
}
