import type { CounsellingSession, SaidNo } from '../api/shapes';

interface About {
  /** How the person is named here, so that it can be recognised without a line. */
  name?: string;
  personId?: string;
}
export interface ScanDeed extends About {
  kind: 'scan';
  flightId: string;
  code: string;
  answer: 'go' | 'no' | '';
  device: string;
  /** What the list on this device said, where somebody acted on it. */
  said?: string;
}
export interface NoDeed extends About {
  kind: 'no';
  personId: string;
  channel: NonNullable<SaidNo['channel']>;
  reason: NonNullable<SaidNo['reason']>;
}
export interface TickDeed extends About {
  kind: 'tick';
  flightId: string;
  personId: string;
  offPoint: string;
}
export interface SessionDeed extends About {
  kind: 'session';
  personId: string;
  session: CounsellingSession;
}

/** What is recorded where there may be no line. It is stored on the device first, and sent from there. */
export type Deed = ScanDeed | NoDeed | TickDeed | SessionDeed;

export const isNo = (deed: Deed): boolean => deed.kind === 'no' || (deed.kind === 'scan' && deed.answer === 'no');
