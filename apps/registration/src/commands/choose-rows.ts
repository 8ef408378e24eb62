/** The officer's own choice for some rows. */
export interface ChooseRows {
  /** Records that were chosen to be taken and cannot be. */
  wrongly: number[];
}
