import { Injectable } from '@nestjs/common';
import { DependencyAway, type AgeBand, type AgeNow } from '@homeward/kernel';
import { InjectServices } from './tokens';
import type { ServiceClient } from './service-client';

interface Answer {
  /** `answeredBy` and `languages` are missing in answers of the version before. */
  people: { personId: string; ageBand: AgeBand; turning?: boolean; answeredBy?: string[]; languages?: string[] }[];
}

/**
 * Asks registration how old people are as they decide: what was published of them is of the day when they were registered. While
 * it is unavailable, what is known counts: a child stays a child. Source: docs/handbook/consent.md#age-when-it-counts.
 */
@Injectable()
export class AgesNow {
  constructor(@InjectServices() private readonly services: ServiceClient) {}

  /** @param known what was published of each */
  async of(known: ReadonlyMap<string, AgeBand>): Promise<ReadonlyMap<string, AgeNow>> {
    const answer = await this.ask([...known.keys()]);
    return new Map(
      [...known].map(([personId, band]) => {
        const said = answer?.people.find((p) => p.personId === personId);
        const { turning, answeredBy, languages } = said ?? {};
        return [personId, { band: said?.ageBand ?? band, asked: said !== undefined, turning, answeredBy, languages }];
      }),
    );
  }

  private async ask(personIds: string[]): Promise<Answer | undefined> {
    try {
      return await this.services.post<Answer>('registration', '/ages', { personIds }, 2_000);
    } catch (error) {
      if (error instanceof DependencyAway) return undefined;
      throw error;
    }
  }
}
