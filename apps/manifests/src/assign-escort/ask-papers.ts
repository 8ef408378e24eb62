import { Injectable } from '@nestjs/common';
import { InjectServices, type ServiceClient } from '@homeward/runtime';

/** What registration says of the number of a paper. */
export interface ComparedPaper {
  /** The same for every way to write the number; missing where it is no number. */
  key?: string;
  ofATraveller: boolean;
}

/** Asks registration, which alone knows the numbers of the travellers, and how two ways to write one are compared. */
@Injectable()
export class AskPapers {
  constructor(@InjectServices() private readonly services: ServiceClient) {}

  /** @throws DependencyAway: nobody is assigned while it cannot be asked */
  compare(number: string): Promise<ComparedPaper> {
    return this.services.post<ComparedPaper>('registration', '/paper-comparisons', { number });
  }
}
