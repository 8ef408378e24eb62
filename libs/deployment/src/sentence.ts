/** Why Homeward does not start or cannot go on, in one sentence for the person at the keyboard. */
export class Sentence extends Error {}
