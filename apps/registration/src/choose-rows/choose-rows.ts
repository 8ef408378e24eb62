import { committedSheetsAreClosed } from '../rules/choose-rows/committed-sheets-are-closed';
import { refusedRowsAreMendedNotTaken } from '../rules/choose-rows/refused-rows-are-mended-not-taken';

/** The officer's own choice for some rows. */
export interface ChooseRows {
  committed: boolean;
  /** Records that were chosen to be taken and cannot be. */
  wrongly: number[];
}

export const rulesForChoosingRows = [committedSheetsAreClosed, refusedRowsAreMendedNotTaken];
