/** Whether the flight may go, said by the duty officer. */
export interface DecideGo {
  decision: 'GO' | 'NO_GO';
  by: string;
  now: Date;
}
