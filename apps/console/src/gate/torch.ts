type Track = Pick<MediaStreamTrack, 'getCapabilities' | 'applyConstraints'>;

/** Whether this camera has a light that the browser lets us switch. Not every browser says what a camera can do. */
export const canLight = (track: Partial<Track>): boolean =>
  (track.getCapabilities?.() as { torch?: boolean } | undefined)?.torch === true;

/** @returns whether it is lit afterwards */
export const light = (track: Pick<Track, 'applyConstraints'>, on: boolean): Promise<boolean> =>
  track.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] }).then(
    () => on,
    () => !on,
  );
