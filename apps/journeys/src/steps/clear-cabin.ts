import { newId } from '@homeward/kernel';
import type { Api } from '../api';

/** Everyone who was taken off the list aboard is scanned as they leave the cabin. */
export async function clearCabin(api: Api, flightId: string, at: string): Promise<void> {
  const url = `manifests/flights/${flightId}`;
  const { toLeaveCabin } = await api.call<{ toLeaveCabin: string[] }>('embarkation-officer', 'GET', `${url}/list`, {
    at,
  });
  for (const code of toLeaveCabin)
    await api.call('embarkation-officer', 'POST', `${url}/offloads`, { at, body: { scanId: newId(), code } });
}
