import { committedSheetsAreClosed } from '../rules/choose-rows/committed-sheets-are-closed';
import { refusedRowsAreMendedNotTaken } from '../rules/choose-rows/refused-rows-are-mended-not-taken';

export const rulesForChoosingRows = [committedSheetsAreClosed, refusedRowsAreMendedNotTaken];
