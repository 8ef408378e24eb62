export interface CancelFlight {
  reason: string;
  now: Date;
}
