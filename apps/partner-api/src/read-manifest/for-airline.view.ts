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
  escortRef: string;
}
