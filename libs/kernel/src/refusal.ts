/** What is said when a step is not possible in a state: only a text, because the table of transitions decides. */
export interface Refusal {
  /** The name of its file, which no other rule has. */
  readonly name: string;
  /** The id in the handbook, or a reason code. */
  readonly code: string;
  /** The sentence an officer reads; `{{name}}` stands for a parameter. */
  readonly says: string;
  /** Who can lead to a state that allows the step, as a role. */
  readonly unblockedBy: string;
  readonly parameters?: (nothing: never) => Record<string, string>;
}

/** Names a refusal. */
export const refusal = (words: Refusal): Refusal => words;
