import { Refused, until, type Api } from '../api';

interface Called {
  personId: string;
  offPoint: string;
  bagKg: number;
  priority: number;
}

/** Calls people for a flight, as soon as what registration has published of them has arrived at the lists. */
export async function callOnceKnown(api: Api, flightId: string, at: string, people: Called[]): Promise<void> {
  const call = (): Promise<boolean> =>
    api.call('movement-officer', 'POST', `manifests/flights/${flightId}/calls`, { at, body: { people } }).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Refused && error.problem.broken?.some((b) => b.name === 'called-once-they-are-registered'))
          return false;
        throw error;
      },
    );
  await until('the lists know everybody who is called', call, 120_000, 500);
}
