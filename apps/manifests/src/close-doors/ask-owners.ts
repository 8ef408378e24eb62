import { Injectable } from '@nestjs/common';
import { InjectServices, type ServiceClient } from '@homeward/runtime';
import type { OwnersAnswer } from '../commands/close-doors';
import type { JourneyAhead } from '../model/journeys-ahead';

interface ConsentAnswer {
  asOf: string;
  people: { personId: string; status: string; agreesWithHistory?: boolean }[];
}

interface FitnessAnswer {
  people: { personId: string; fit: boolean; validUntil?: string; agreesWithHistory?: boolean }[];
}

/** Asks consent and medical clearance, at this moment and not from memory, about everyone aboard. */
@Injectable()
export class AskOwners {
  constructor(@InjectServices() private readonly services: ServiceClient) {}

  /**
   * @param aboard with the journey of each: a yes to another one does not stand
   * @param paperPath two people vouch for a paper list: then it is no error that one of them does not answer
   * @throws DependencyAway when one of them does not answer
   */
  async ask(aboard: JourneyAhead[], paperPath: boolean): Promise<OwnersAnswer | undefined> {
    const personIds = aboard.map((p) => p.personId);
    try {
      const [consent, fitness] = await Promise.all([
        this.services.post<ConsentAnswer>('consent', '/standing', { people: aboard }),
        this.services.post<FitnessAnswer>('medical-clearance', '/standing', { personIds }),
      ]);
      return {
        asOf: consent.asOf,
        consent: new Map(consent.people.map((p) => [p.personId, p.status])),
        believed: bothBelieve(consent, fitness),
        fitUntil: new Map(fitness.people.map((p) => [p.personId, p.fit ? p.validUntil : undefined])),
      };
    } catch (error) {
      if (paperPath) return undefined;
      throw error;
    }
  }
}

/** An owner that does not say whether a record is as it wrote it vouches for nobody. */
const bothBelieve = (consent: ConsentAnswer, fitness: FitnessAnswer): Set<string> => {
  const fit = new Set(fitness.people.filter((p) => p.agreesWithHistory).map((p) => p.personId));
  return new Set(consent.people.filter((p) => p.agreesWithHistory && fit.has(p.personId)).map((p) => p.personId));
};
