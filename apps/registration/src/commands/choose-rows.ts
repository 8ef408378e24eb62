/** The officer's own choice for some rows. */
export interface ChooseRows {
  committed: boolean;
  /** Records that were chosen to be taken and cannot be. */
  wrongly: number[];
}
