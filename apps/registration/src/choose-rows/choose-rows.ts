import { committedSheetsAreClosed } from '../rules/committed-sheets-are-closed';
import { refusedRowsAreMendedNotTaken } from '../rules/refused-rows-are-mended-not-taken';

/** The officer's own choice for some rows. */
export interface ChooseRows {
  committed: boolean;
  /** Records that were chosen to be taken and cannot be. */
  wrongly: number[];
}

export const rulesForChoosingRows = [committedSheetsAreClosed, refusedRowsAreMendedNotTaken];
