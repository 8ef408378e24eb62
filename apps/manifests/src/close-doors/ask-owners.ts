import { Injectable } from '@nestjs/common';
import { DependencyAway } from '@homeward/kernel';
import { InjectServices, type ServiceClient } from '@homeward/runtime';
import type { OwnersAnswer } from '../commands/close-doors';
import type { JourneyAhead } from '../model/journeys-ahead';
import { AskRecords } from './ask-records';

interface ConsentAnswer {
  asOf: string;
  people: { personId: string; status: string; agreesWithHistory?: boolean }[];
}

interface FitnessAnswer {
  people: { personId: string; fit: boolean; validUntil?: string; agreesWithHistory?: boolean }[];
}

/** Asks those who know, at this moment and not from memory, about everyone aboard. */
@Injectable()
export class AskOwners {
  constructor(
    @InjectServices() private readonly services: ServiceClient,
    private readonly records: AskRecords,
  ) {}

  /**
   * @param aboard with the journey of each: a yes to another one does not stand
   * @param paperPath two people vouch for a paper list: then it is no error that one of them does not answer, and what the
   * other says counts
   * @returns undefined when none of them answers
   * @throws DependencyAway when one of them does not answer
   */
  async ask(aboard: JourneyAhead[], paperPath: boolean): Promise<OwnersAnswer | undefined> {
    const personIds = aboard.map((p) => p.personId);
    const [consent, fitness, asKept] = await Promise.all([
      orAway(this.services.post<ConsentAnswer>('consent', '/consents-now', { people: aboard }), paperPath),
      orAway(this.services.post<FitnessAnswer>('medical-clearance', '/fitness-now', { personIds }), paperPath),
      orAway(this.records.asKept(personIds), paperPath),
    ]);
    if (!consent && !fitness && !asKept) return undefined;
    const believedBy = [consent, fitness].flatMap((answer) => (answer ? [idsBelieved(answer.people)] : []));
    return {
      asOf: consent?.asOf,
      consent: consent && new Map(consent.people.map((p) => [p.personId, p.status])),
      believed: new Set(personIds.filter((id) => believedBy.every((ids) => ids.has(id)))),
      fitUntil: fitness && new Map(fitness.people.map((p) => [p.personId, p.fit ? p.validUntil : undefined])),
      asKept,
    };
  }
}

const orAway = <T>(answer: Promise<T>, mayBeAway: boolean): Promise<T | undefined> =>
  answer.catch((error: unknown) => {
    if (mayBeAway && error instanceof DependencyAway) return undefined;
    throw error;
  });

/** An owner that does not say whether a record is as it wrote it vouches for nobody. */
const idsBelieved = (people: readonly { personId: string; agreesWithHistory?: boolean }[]): Set<string> =>
  new Set(people.filter((p) => p.agreesWithHistory).map((p) => p.personId));
