import type { CarrierField } from '@homeward/access';

/** What an airline gets of a passenger: the fields of `carrierFields`, and nothing else. */
export class AirlineLine implements Record<CarrierField, unknown> {
  familyName: string;
  givenNames: string;
  /** ISO 5218. */
  sex: number;
  dateOfBirth: string;
  /** ISO 3166-1 alpha-3. */
  nationality: string;
  documentNumber: string;
  seat: string;
  bagKg: number;
  /** SSR codes. */
  needs: string[];
  /** Who escorts this person; of an escort what they are called here. */
  escortRef: string;
  /** They travel as an escort: staff, with a name and a document, and nothing else of them. */
  escort: boolean;
}
