import { accept, type Decision } from '@homeward/kernel';
import type { MedicalEvent, MedicalFile } from '../model/medical-file';

/** What was decided under this record is this person's own again, whatever was decided under the other one meanwhile. */
export const standAlone = (file: MedicalFile): Decision<MedicalEvent> =>
  accept({ type: 'StandsAlone', personId: file.personId });
