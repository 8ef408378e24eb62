import { unlessBroken, type Decision } from '@homeward/kernel';
import type { ChooseRows, RowChoice } from '../commands/choose-rows';
import type { ImportEvent } from '../model/caseload-import';
import { refusedRowsAreMendedNotTaken } from '../rules/choose-rows/refused-rows-are-mended-not-taken';

export const rulesForChoosingRows = [refusedRowsAreMendedNotTaken];

/** What to do with single rows, where it is not what the verdict proposes. */
export const chooseRows = (command: ChooseRows): Decision<ImportEvent> =>
  unlessBroken(rulesForChoosingRows, command, () => ({
    type: 'RowsChosen',
    taken: recordsOf(command, 'take'),
    left: recordsOf(command, 'leave'),
  }));

const recordsOf = ({ choices }: ChooseRows, wanted: RowChoice['choice']): number[] =>
  choices.filter(({ choice }) => choice === wanted).map(({ record }) => record);
