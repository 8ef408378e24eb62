import type { KeySource, SealClass } from '@homeward/privacy';
import type { ServiceClient } from './service-client';

type Answer = Record<'keys' | 'operationKeys', Record<string, string>>;

/** Keys from registration's endpoint, which decides by the asking service which class of key it gives out. */
export class RemoteKeys implements KeySource {
  constructor(private readonly services: ServiceClient) {}

  keysFor(personIds: string[], sealClass: SealClass): Promise<Map<string, Buffer>> {
    return this.ask(personIds, async (some) => (await this.post({ personIds: some, sealClass })).keys);
  }

  keysForOperations(ids: string[], sealClass: SealClass): Promise<Map<string, Buffer>> {
    return this.ask(
      ids,
      async (some) => (await this.post({ personIds: [], operationIds: some, sealClass })).operationKeys,
    );
  }

  private post(body: object): Promise<Answer> {
    return this.services.post<Answer>('registration', '/person-keys', body);
  }

  private async ask(ids: string[], keysOf: (ids: string[]) => Promise<Record<string, string>>) {
    const found = new Map<string, Buffer>();
    for (let i = 0; i < ids.length; i += 1_000)
      for (const [id, key] of Object.entries(await keysOf(ids.slice(i, i + 1_000))))
        found.set(id, Buffer.from(key, 'base64'));
    return found;
  }
}
