import { answer } from '../api/answer';
import type { Read } from '../api/shapes';
import { operatorEndpoints, services, type Service } from '../parked/operator-endpoints';

export type ReadRow = Read & { service: Service };

export interface WhichReads {
  personId?: string;
  by?: string;
  from?: string;
  until?: string;
  toReview?: 'true';
}

/** Each service keeps its own record. @returns the latest of all, and whether a service has more than these */
export async function findReads(which: WhichReads): Promise<{ rows: ReadRow[]; more: boolean }> {
  const pages = await Promise.all(
    services.map(async (service) => {
      const query = { ...which, limit: 200 };
      return { service, ...(await answer(operatorEndpoints(service).GET('/reads', { params: { query } }))) };
    }),
  );
  const rows = pages.flatMap(({ service, items }) => items.map((read): ReadRow => ({ ...read, service })));
  // Ids of reads are UUIDv7: the later one is the later read.
  return { rows: rows.sort((a, b) => (a.readId < b.readId ? 1 : -1)), more: pages.some((page) => page.next) };
}
