import { againstStep, brokenBy, whenever, type BrokenRule } from '@homeward/kernel';
import type { ChooseRows } from '../commands/choose-rows';
import { importLifecycle, type CaseloadImport } from '../model/caseload-import';
import { refusedRowsAreMendedNotTaken } from '../rules/choose-rows/refused-rows-are-mended-not-taken';

export const rulesForChoosingRows = [refusedRowsAreMendedNotTaken];

/** What stands against a choice of rows: the state of the sheet, and what cannot be taken. */
export const againstChoosingRows = (sheet: CaseloadImport, command: ChooseRows): BrokenRule[] => [
  ...againstStep(importLifecycle, 'choose-rows', sheet, whenever),
  ...brokenBy(rulesForChoosingRows, command),
];
