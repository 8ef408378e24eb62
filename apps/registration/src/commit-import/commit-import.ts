import { accept, type Decision } from '@homeward/kernel';
import type { CaseloadImport, ImportEvent, ResultOfImport } from '../model/caseload-import';

/** Somebody has the sheet become people. Sent again, it has become them already. */
export const commitImport = ({ status }: CaseloadImport, now: Date): Decision<ImportEvent> =>
  status === 'COMMITTED' ? accept() : accept({ type: 'SheetCommitted', committedAt: now.toISOString() });

/** What became of it, in numbers. */
export const recordResult = (result: ResultOfImport): Decision<ImportEvent> =>
  accept({ type: 'SheetBecamePeople', result });
