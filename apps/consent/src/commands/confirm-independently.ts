/** Somebody gives a second opinion about a session: that the person was asked again, or that a proxy may act. */
export interface SecondOpinion {
  by: string;
  now: Date;
}
