import type { EarlyBecause, ExitCode, FlightStage } from '@homeward/contracts';
import type { ReopenedBecause } from '../commands/reopen';
import type { TakenBackBecause } from '../commands/take-back-removal';
import type { CabinCount, CabinDifference, Ending } from './cabin';
import type { Escort } from './escort';
import type {
  ByHand,
  Checkpoint,
  Doors,
  Passenger,
  Signed,
  Stage,
  StandbyFamily,
  StaysClosedBecause,
  ToldApart,
  VouchedForFlight,
  VouchedOnPaper,
} from './passenger-list';
import type { Finding } from './finding';
import type { FromTheRecord } from './from-the-record';
import type { Flight } from './traveller';

export type Flag = 'absent' | 'paperMissing' | 'unreachable';

/** What happens to a list, in the past tense. */
export type ListEvent = { personal?: undefined } & (
  | { type: 'ListProposed'; flight: Flight; families: string[]; standby: string[] }
  | {
      type: 'ManifestFrozen';
      flight: Flight;
      passengers: Passenger[];
      standby: StandbyFamily[];
      refused: { personId: string; blockers: string[] }[];
    }
  | { type: 'FlightReplanned'; flight: Flight }
  /** Of these people the records say something else than the list did. */
  | { type: 'RecordsFollowed'; people: Record<string, FromTheRecord> }
  | { type: 'FlagSet'; personId: string; flag: Flag; value: boolean; reason?: string }
  | { type: 'PassengerRemoved'; personId: string; code: ExitCode; because: string; byHand?: ByHand }
  /** `back`: are on the list again as they were. */
  | { type: 'RemovalTakenBack'; back: string[]; why: TakenBackBecause; at: string }
  | { type: 'EscortLeavingTakenBack'; escortId: string; back: string[]; why: TakenBackBecause; at: string }
  | { type: 'FamilyPromoted'; familyId: string; people: string[] }
  | { type: 'NewbornJoined'; passenger: Passenger; motherId: string }
  /** A child who was left out when the list was frozen. `careOf`: who on the list answers for it. */
  | { type: 'ChildJoined'; passenger: Passenger; careOf: string }
  | { type: 'PassengerBoarded'; personId: string; scanId: string; device: string; at: string }
  | { type: 'PassengerSaidNo'; personId: string; scanId: string; device: string; at: string }
  /** `came`: it was of somebody on the list, who stood there. */
  | { type: 'ScanRefused'; personId?: string; scanId: string; why: string[]; at: string; came?: true }
  /** `early`: of earlier versions; now the checkpoint says it, with who and when. */
  | { type: 'StageClosed'; checkpoint: Checkpoint; early?: EarlyBecause }
  | {
      type: 'VersionIssued';
      number: number;
      hash: string;
      people: number;
      reason: string;
      seats: Record<string, string>;
      /** Versions of before moved no escort. */
      escortSeats?: Record<string, string>;
      /** On whose lap infants travel; versions of before do not say. */
      laps?: Record<string, string>;
    }
  /** `early`, `emptyBecause`: of earlier versions; now the checkpoint says both. */
  | { type: 'DoorsClosed'; closedAt: string; paper?: Doors['paper']; early?: EarlyBecause; emptyBecause?: string }
  | ({ type: 'VouchedOnPaper' } & VouchedOnPaper)
  | ({ type: 'FlightVouchedFor' } & VouchedForFlight)
  | ({ type: 'EscortToldApart' } & ToldApart)
  | { type: 'PaperCompared'; at: string }
  | { type: 'DoorsConfirmed' }
  /** `forNo`: somebody aboard said no after the aircraft doors had closed. `why`: they were closed by mistake. */
  | { type: 'DoorsReopened'; forNo?: true; why?: ReopenedBecause; at?: string }
  /** `back`: are on the list again as they were; `waits`: had been promoted, and wait again. */
  | { type: 'StageReopened'; stage: Stage; why: ReopenedBecause; at: string; back: string[]; waits: string[] }
  | { type: 'NoHeardAfterDoors'; personId: string; at: string; onPaper?: true }
  | ({ type: 'ReasonToStayClosedRecorded'; personId: string; why: StaysClosedBecause } & Signed)
  /** The aircraft doors were never opened: these people are aboard, though they said no. */
  | { type: 'DoorsKeptClosed'; people: string[] }
  | { type: 'CabinLeft'; personId: string; scanId?: string; seenBy: 'SCAN' | 'COUNT'; at: string }
  | ({ type: 'CabinCounted' } & CabinCount)
  | ({ type: 'CabinDifferenceFound' } & Omit<CabinDifference, 'ended'>)
  | { type: 'CabinDifferenceEnded'; findingId: string; how: Ending; by: string; at: string }
  | ({ type: 'EscortAssigned' } & Omit<Escort, 'boardedAt' | 'leftAt'>)
  | { type: 'EscortGroupChanged'; escortId: string; escorts: string[]; seat: string; by: string; at: string }
  | { type: 'EscortBoarded'; escortId: string; by: string; at: string }
  | { type: 'EscortLeft'; escortId: string; by: string; at: string }
  /** `by`: who said why it left long before its time; missing in events of earlier versions. */
  | { type: 'FlightDeparted'; at: string; early?: EarlyBecause; by?: string }
  /**
   * It was reported to have left when its aircraft doors were open on the list, or closed and not confirmed.
   * `people`: taken off, and not seen leaving the cabin, so they are aboard as far as anybody knows.
   */
  | { type: 'FlightLeftOutOfOrder'; at: string; stage: FlightStage; people: string[] }
  /** Back at the ramp: the departure counts no more, and everybody aboard is asked about anew. */
  | { type: 'FlightReturned'; at: string }
  | { type: 'FindingRecorded'; finding: Finding }
  | { type: 'FindingEnded'; findingId: string; ended: NonNullable<Finding['ended']> }
  | { type: 'FlightArrived'; at: string }
);
