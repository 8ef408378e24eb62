import { until } from '../api';
import { all } from './import-caseload';
import type { World } from '../world';

export interface Readiness {
  personId: string;
  ready: boolean;
  familyEligible: boolean;
  blockers: { rule: string; says: string; unblockedBy: string; until?: string }[];
}

export interface Summary {
  version: number;
  issued: number;
  checkpoints: {
    stage: string;
    mayFly: string[];
    pending: string[];
    removed: { personId: string; code: string; because: string }[];
    promoted: string[];
    passedOver: { familyId: string; because: string }[];
    joined: string[];
    seats: number;
    lapInfants: number;
    payloadKg: number[];
  }[];
  refusedAtFreeze: { personId: string; blockers: string[] }[];
  counts: Record<string, number>;
}

export const readinessOf = (world: World): Promise<Readiness[]> =>
  all<Readiness>(world, 'movement-officer', `manifests/flights/${world.flightId}/readiness`);

/** Waits until events from elsewhere have arrived: as many are eligible as the records say. */
export async function awaitReadiness(world: World): Promise<Readiness[]> {
  const want = world.sample.expected.freeze.eligible.length;
  let last: Readiness[] = [];
  await until(
    `${want} people are eligible`,
    async () => {
      last = await readinessOf(world);
      return last.filter((r) => r.familyEligible).length === want;
    },
    300_000,
  ).catch(() => undefined);
  return last;
}

/** Saves the officer's proposal, then freezes version 1. */
export async function proposeAndFreeze(world: World): Promise<Summary> {
  const { api, sample, flightId } = world;
  const families = (wanted: (list: string) => boolean): string[] => [
    ...new Set(sample.readiness.filter((r) => wanted(r.list)).map((r) => world.familyOf.get(r.person_ref)!)),
  ];
  const standby = sample.readiness
    .filter((r) => r.list.startsWith('STANDBY'))
    .sort((a, b) => (a.list < b.list ? -1 : 1));
  const at = sample.expected.freeze.at.replace(/Z$/, ':00Z');
  const url = `manifests/flights/${flightId}`;
  const proposed = await api.call<Summary>('movement-officer', 'PUT', `${url}/proposal`, {
    at,
    body: {
      families: families((l) => l === 'PROPOSED'),
      standby: [...new Set(standby.map((r) => world.familyOf.get(r.person_ref)!))],
    },
  });
  return api.call<Summary>('movement-officer', 'POST', `${url}/freeze`, { at, ifMatch: proposed.version });
}
