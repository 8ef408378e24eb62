import type { Verdict } from '../model/import-row';

export interface RowChoice {
  record: number;
  choice: 'take' | 'leave';
}

/** The officer's own choice for some rows, with what was found about them. */
export interface ChooseRows {
  choices: readonly RowChoice[];
  /** By record. */
  verdicts: ReadonlyMap<number, Verdict>;
}
