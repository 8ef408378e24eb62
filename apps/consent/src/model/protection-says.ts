/** What protection has published under one record of a person. */
export interface Assessed {
  blocked: boolean;
  cleared: boolean | null;
  assessedAt: Date | null;
}

/** What protection says of a person, as consent needs it. */
export interface ProtectionSays {
  /** Also true while protection has not decided yet. */
  embassyBlocked: boolean;
  /** When protection last said that nothing holds them; missing where something does. */
  clearedAt?: string | undefined;
}

/**
 * What it says under a record that was merged into this one stands here as well, until it lifts it there.
 * Source: docs/handbook/day-of-movement.md#open-duplicate.
 * @param own missing while protection has said nothing yet
 * @param merged under each record that was merged into this one
 */
export function protectionSays(own: Assessed | undefined, merged: readonly Assessed[]): ProtectionSays {
  const cleared = own?.cleared && merged.every((m) => m.cleared);
  return {
    embassyBlocked: (own?.blocked ?? true) || merged.some((m) => m.blocked),
    clearedAt: cleared ? own.assessedAt?.toISOString() : undefined,
  };
}
