import type { OfficersPhone } from './device';

/** How much the browser has in one of the tables of this device. */
export const rowsOf = async (phone: OfficersPhone, table: string): Promise<number> => (await all(phone, table)).length;
export const lastOf = async (phone: OfficersPhone, table: string): Promise<number> =>
  Math.max(...(await all(phone, table)).map(({ at }) => at));

const all = ({ page }: OfficersPhone, table: string): Promise<{ at: number }[]> =>
  page.evaluate(
    (name) =>
      new Promise<{ at: number }[]>((resolve, reject) => {
        const opening = indexedDB.open('homeward');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll() as IDBRequest<{ at: number }[]>;
          reading.onsuccess = () => (opening.result.close(), resolve(reading.result.map(({ at }) => ({ at }))));
        };
      }),
    table,
  );
