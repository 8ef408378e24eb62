import { aSheetIsText } from '../rules/a-sheet-is-text';
import { quotationMarksAreClosed } from '../rules/quotation-marks-are-closed';

/** What a file has to be before a row of it can be judged. */
export const rulesForReadingASheet = [aSheetIsText, quotationMarksAreClosed];
