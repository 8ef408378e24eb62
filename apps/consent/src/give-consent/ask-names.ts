import { Injectable } from '@nestjs/common';
import { InjectServices, type ServiceClient } from '@homeward/runtime';

/** Asks registration, which alone knows the names of the people here, whether somebody named is one of them. */
@Injectable()
export class AskNames {
  constructor(@InjectServices() private readonly services: ServiceClient) {}

  /**
   * @returns ids of those whose name it may be
   * @throws DependencyAway: a witness who may be the person themself is none, and a colleague or somebody registered can be one meanwhile
   */
  async alike(name: string, personIds: readonly string[]): Promise<string[]> {
    const asked = { name, personIds: [...new Set(personIds)] };
    return (await this.services.post<{ alike: string[] }>('registration', '/name-comparisons', asked)).alike;
  }
}
