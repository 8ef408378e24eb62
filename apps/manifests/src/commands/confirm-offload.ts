/** Somebody is scanned as they leave the cabin. */
export interface LeavingScan {
  scanId: string;
  /** Number on the wristband, or the person's id. */
  code: string;
}
