import { Injectable } from '@nestjs/common';
import { InjectServices, type ServiceClient } from '@homeward/runtime';

/** Somebody whom registration compares with the travellers. */
export interface Compared {
  number: string;
  name: string;
  /** Missing of escorts who were assigned by earlier versions. */
  dateOfBirth?: string;
}

/** What it says of them. */
export interface ComparedDocumentNumber {
  /** The same for every way to write the number; missing where it is no number. */
  key?: string;
  /** How many registered people travel on it. */
  travellers: number;
  /** How many others are likely the same person. */
  likely: number;
}

/** Asks registration, which alone knows the numbers of the travellers, and how two ways to write one are compared. */
@Injectable()
export class AskDocumentNumbers {
  constructor(@InjectServices() private readonly services: ServiceClient) {}

  /** @throws DependencyAway: nobody is assigned while it cannot be asked */
  compare(who: Compared): Promise<ComparedDocumentNumber> {
    return this.services.post<ComparedDocumentNumber>('registration', '/document-number-comparisons', { ...who });
  }
}
