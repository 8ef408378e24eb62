import { recordsOf, type Histories, type Told } from '@homeward/runtime';
import type { MedicalEvent } from '../model/medical-file';

const told = {
  PersonExamined: 'decision',
  PersonChecked: 'decision',
  ValidityRecomputed: false,
  StandsAlone: false,
  AskedAnew: true,
} as const satisfies Record<MedicalEvent['type'], Told>;

export const histories: Histories = {
  people: recordsOf('person'),
  records: `
    SELECT 'medical_file' AS aggregate, p AS id, p AS person_id, NULL::uuid AS flight_id FROM unnest($1::uuid[]) p`,
  told,
};
