/** A protection rule: one sentence, one reason, one place. */
export interface Rule<Command> {
  /** The name of its file, which no other rule has: translations and tests use it. */
  readonly name: string;
  /** The id in the handbook, or a reason code where the handbook has none. Several rules may share one. */
  readonly code: string;
  /** The code of this refusal, where what was judged has one of its own. */
  readonly codeFrom?: (command: Command) => string | undefined;
  /** The sentence an officer reads when the rule is broken; `{{name}}` stands for a parameter. */
  readonly says: string;
  /** Who can put it right, as a role. */
  readonly unblockedBy: string;
  /** Whether the command keeps the rule. Pure: it never reads the clock, because the command carries the time. */
  readonly holds: (command: Command) => boolean;
  /** Until when the refusal lasts, if that is known (ISO 8601). */
  readonly until?: (command: Command) => string | undefined;
  /** Values for the placeholders of the sentence. Never personal. */
  readonly parameters?: (command: Command) => Record<string, string>;
}

/** What a refusal says about one rule. */
export interface BrokenRule {
  /** The name of the rule. */
  name: string;
  code: string;
  /** The English sentence, with its parameters filled in. */
  says: string;
  unblockedBy: string;
  until?: string;
  parameters?: Record<string, string>;
}

/** Defines a rule; it only helps the compiler to infer types. */
export const rule = <Command>(definition: Rule<Command>): Rule<Command> => definition;

/** Every rule that the command breaks, in the order of the list: never only the first. */
export const brokenBy = <Command>(rules: readonly Rule<Command>[], command: Command): BrokenRule[] =>
  rules.filter((r) => !r.holds(command)).map((r) => breachOf(r, command));

/** Each broken rule once, where several things were judged by the same rules. */
export const eachOnce = (broken: readonly BrokenRule[]): BrokenRule[] =>
  broken.filter((b, i) => broken.findIndex((other) => other.name === b.name) === i);

/** What a refusal says about one rule. */
export function breachOf<Command>(rule: Omit<Rule<Command>, 'holds'>, command: Command): BrokenRule {
  const until = rule.until?.(command);
  const parameters = rule.parameters?.(command);
  return {
    name: rule.name,
    code: rule.codeFrom?.(command) ?? rule.code,
    says: filledIn(rule.says, parameters),
    unblockedBy: rule.unblockedBy,
    ...(until && { until }),
    ...(parameters && { parameters }),
  };
}

const filledIn = (sentence: string, parameters: Record<string, string> = {}): string =>
  sentence.replaceAll(/\{\{(\w+)\}\}/g, (placeholder, name: string) => parameters[name] ?? placeholder);
