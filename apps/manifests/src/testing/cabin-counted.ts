import { newId } from '@homeward/kernel';
import type { testService } from '@homeward/testing';
import type { ListSummary } from '../passenger-list/list-summary.view';

type Service = Awaited<ReturnType<typeof testService>>;

/** The crew counts everybody who is in the cabin, whether they are on the list or not. @param url of the flight */
export async function cabinCounted(service: Service, url: string): Promise<void> {
  const gate = await service.as('embarkation-officer', 'crew');
  const { numbers } = (await gate.get(`${url}/list`).expect(200)).body as ListSummary;
  await gate.post(`${url}/cabin-counts`).send({ countId: newId(), heads: numbers.gate }).expect(200);
}
