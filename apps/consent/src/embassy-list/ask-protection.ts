import { Injectable } from '@nestjs/common';
import { InjectServices, type ServiceClient } from '@homeward/runtime';

/** Asks protection, and no copy of what it said once, against whom it has something when somebody speaks with an embassy. */
@Injectable()
export class AskProtection {
  constructor(@InjectServices() private readonly services: ServiceClient) {}

  /**
   * @returns of each with a file, whether nobody may speak with their embassy
   * @throws DependencyAway: a name that was given away cannot be taken back
   */
  async blocked(personIds: readonly string[]): Promise<Map<string, boolean>> {
    if (personIds.length === 0) return new Map();
    const { people } = await this.services.post<{
      people: { personId: string; embassyBlocked: boolean; agreesWithHistory: boolean }[];
    }>('protection', '/assessments-now', { personIds });
    return new Map(people.map((p) => [p.personId, p.embassyBlocked || !p.agreesWithHistory]));
  }
}
