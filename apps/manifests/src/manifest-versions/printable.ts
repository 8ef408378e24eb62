const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Longer than any name that is written without a gap, and shorter than the narrowest column with names. */
const longest = 16;
/** Shows nothing, and lets a line end here. */
const mayBreak = '\u200b';

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Text for a narrow column: a word without a gap breaks instead of running over its neighbours, and no mark in it turns the
 * direction of others. Text that came in before such marks were taken out may still have them.
 */
export const printable = (text: string): string =>
  text.replace(directionMarks, '').replace(/\S+/g, (word) => (word.length > longest ? broken(word) : word));

function broken(word: string): string {
  const whole = [...letters.segment(word)].map(({ segment }) => segment);
  return whole.map((letter, i) => (i > 0 && i % longest === 0 ? mayBreak + letter : letter)).join('');
}
