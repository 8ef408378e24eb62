/** What manifests knows of one line. */
export interface FullLine {
  familyName: string;
  givenNames: string;
  sex: number;
  dateOfBirth: string;
  nationality: string;
  documentNumber: string;
  seat: string;
  bagKg: number;
  needs: string[];
  escortRef: string;
}

/** What an airline gets of a passenger (docs/handbook/data-protection.md#airline-fields): this and nothing else. */
export class AirlineLine {
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

/** Takes over field by field, so that a field added elsewhere never slips through. */
export const forAirline = (line: FullLine): AirlineLine => ({
  familyName: line.familyName,
  givenNames: line.givenNames,
  sex: line.sex,
  dateOfBirth: line.dateOfBirth,
  nationality: line.nationality,
  documentNumber: line.documentNumber,
  seat: line.seat,
  bagKg: line.bagKg,
  needs: line.needs,
  escortRef: line.escortRef,
});
