import { aSheetIsText } from '../rules/import-caseload/a-sheet-is-text';
import { quotationMarksAreClosed } from '../rules/import-caseload/quotation-marks-are-closed';

/** What a file has to be before a row of it can be judged. */
export const rulesForReadingASheet = [aSheetIsText, quotationMarksAreClosed];
