import { testMoment, type testService } from '@homeward/testing';
import { whoFlies } from '../close-doors/close-doors';
import { whatFollows } from '../close-stage/close-stage';
import type { Confirmation } from '../commands/confirm-step';
import { departureDigest } from '../depart/depart';
import type { Day } from '../model/day';
import type { Outcome } from '../model/outcome';
import type { Stage } from '../model/passenger-list';
import { PassengerLists } from '../storage/passenger-lists';

type Service = Awaited<ReturnType<typeof testService>>;

const confirmed = ({ digest, leaves }: Pick<Outcome, 'digest' | 'leaves'>): Confirmation => ({
  by: 'amal',
  expects: digest,
  confirm: leaves.map((l) => l.personId),
  early: 'EVERYBODY_IS_HERE',
});

/** Of somebody who has seen what follows from closing a check, with a reason where it is early. */
export const seenOfStage = (day: Day, stage: Stage): Confirmation => confirmed(whatFollows(day, stage));

/** The same for closing the aircraft doors. */
export const seenOfDoors = (day: Day): Confirmation => confirmed(whoFlies(day));

/** The same for a departure. */
export const seenOfDeparture = (list: Day['list']): Confirmation =>
  confirmed({ digest: departureDigest(list), leaves: [] });

/** What somebody sends with a step who has just looked at it; the owners are not asked for that. @param url ends with the step */
export async function justSeen(service: Service, url: string): Promise<object> {
  const [, flightId, step] = /flights\/([^/]+)\/(?:stages\/)?([^/]+)(?:\/.*)?$/.exec(url) ?? [];
  const lists = service.app.get(PassengerLists);
  if (!(await lists.find(flightId!))) return {};
  const day = await lists.asOfNow(flightId!);
  const seen =
    step === 'doors-closing'
      ? seenOfDoors(day)
      : step === 'departure'
        ? seenOfDeparture(day.list)
        : seenOfStage(day, step as Stage);
  const { by: _, ...sent } = seen;
  return sent;
}

/** Takes a step as somebody at the gate who has just looked at it. */
export const take = async (service: Service, url: string, at: string = testMoment) =>
  (await service.as('embarkation-officer'))
    .post(url)
    .set('exercise-time', at)
    .send(await justSeen(service, url));
