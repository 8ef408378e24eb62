import { inParallel } from '../api';
import type { ReadinessRow } from '../sample';
import type { World } from '../world';
import { callOnceKnown } from './call-once-known';
import { giveConsentOnceKnown } from './give-consent';
import { prepareFitness, prepareProtection, prepareRegistration, type PersonSeen } from './prepare-person';
import { recordParents } from './record-parents';

/** Enters the records, person by person, and calls everyone for the flight. */
export async function prepareEveryone(world: World): Promise<void> {
  const { api, sample, flightId, say } = world;
  const people = sample.readiness.map((r) => ({
    personId: world.id(r.person_ref),
    offPoint: r.off_point,
    bagKg: Number(r.bag_kg),
    priority: Number(r.priority),
  }));
  await callOnceKnown(api, flightId, '2026-12-02T08:00:00Z', people);
  const registered = new Map<string, PersonSeen>();
  await inParallel(sample.readiness, 6, async (row) => {
    registered.set(row.person_ref, await prepareRegistration(world, row));
  });
  let done = 0;
  await inParallel(sample.readiness, 6, async (row) => {
    await prepareOne(world, row, registered.get(row.person_ref)!).catch((error: Error) => {
      throw new Error(`${row.person_ref}: ${error.message}`, { cause: error });
    });
    if (++done % 40 === 0) say(`${done} of ${sample.readiness.length} people counselled, screened and examined`);
  });
  for (const row of sample.readiness.filter((r) => r.split_agreed)) await agreeBeforehand(world, row.person_ref);
}

async function prepareOne(world: World, row: ReadinessRow, person: PersonSeen): Promise<void> {
  const { api, sample, operationId } = world;
  const id = world.id(row.person_ref);
  const guardianId = await recordParents(world, row);
  await prepareProtection({ api, id }, row);
  await prepareFitness({ api, id }, row);
  const who = {
    personId: id,
    operationId,
    operation: sample.operation,
    language: person.languages?.[0] ?? 'eng',
    inDetention: /detention/i.test(person.location ?? ''),
    ageBand: person.ageBand,
    guardianId,
  };
  await giveConsentOnceKnown(api, who, row);
}

/** A split agreed before the list is frozen: who stays, and every adult who agrees. */
async function agreeBeforehand(world: World, ref: string): Promise<void> {
  const row = world.row(ref)!;
  const stays = world.sample.readiness.find((r) => r.family_ref === row.family_ref && r.split_agreed === 'STAYS');
  if (!stays) return;
  await world.api.call('protection-officer', 'POST', `protection/people/${world.id(ref)}/split-agreements`, {
    at: '2026-12-05T09:00:00Z',
    body: { leaverId: world.id(stays.person_ref), askedInPrivate: true, plan: 'follows on the next charter' },
  });
}
