interface Queued {
  id: string;
  at: number;
  no: boolean;
}

/** The order in which things are sent: every no before anything else, otherwise as they were done. */
export const inSendingOrder = <T extends Queued>(queued: readonly T[]): T[] =>
  [...queued].sort((a, b) => Number(b.no) - Number(a.no) || a.at - b.at || (a.id < b.id ? -1 : 1));
