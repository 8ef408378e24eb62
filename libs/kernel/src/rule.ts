/** A protection rule: one sentence, one reason, one place. */
export interface Rule<Command> {
  /** The id in the handbook, or a reason code when the handbook gives none. */
  readonly id: string;
  /** The sentence an officer reads when the rule is broken. */
  readonly says: string;
  /** Who can put it right, as a role. */
  readonly unblockedBy: string;
  /** Whether the command keeps the rule. Pure: time comes in with the command. */
  readonly holds: (command: Command) => boolean;
  /** Until when the refusal stands, where that is known (ISO 8601). */
  readonly until?: (command: Command) => string | undefined;
}

/** What a refusal says about one rule. */
export interface BrokenRule {
  rule: string;
  says: string;
  unblockedBy: string;
  until?: string;
}

/** Names a rule; it only helps the compiler infer. */
export const rule = <Command>(definition: Rule<Command>): Rule<Command> => definition;

/** Every rule that the command breaks, in the order of the list: never only the first. */
export const brokenBy = <Command>(rules: readonly Rule<Command>[], command: Command): BrokenRule[] =>
  rules
    .filter((r) => !r.holds(command))
    .map(({ id, says, unblockedBy, until }) => {
      const end = until?.(command);
      return { rule: id, says, unblockedBy, ...(end && { until: end }) };
    });
