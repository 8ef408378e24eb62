import { headingFields } from './heading-fields';
import { speaksOfAMember } from './member-columns';

const filled = (cell: string | undefined): boolean => (cell ?? '').trim() !== '';

/**
 * Headings that stand in two rows: groups above ("Travel document"), what is in each below ("Type", "Number"). A group whose
 * cells were merged stands in the first of them only. One title over the whole sheet is no group.
 */
export function joinHeadings(above: string[] | undefined, headings: string[]): string[] {
  if (!above || !isGroups(above, headings)) return headings;
  let group = '';
  return headings.map((heading, at) => {
    if (filled(above[at])) group = above[at]!.trim();
    if (!filled(heading)) return above[at] ?? '';
    const alone = headingFields(heading).certainty >= 2 && !isVague(heading);
    if (!group || (alone && !speaksOfAMember(group))) return heading;
    return `${group} ${heading.trim()}`;
  });
}

function isGroups(above: string[], headings: string[]): boolean {
  const groups = above.filter(filled).length;
  if (above.some((cell) => cell.includes(':') || /\d{3}/.test(cell))) return false; // what the sheet says of itself
  if (groups < 2 || groups > headings.length) return false;
  // A row of data above the headings has as many cells as they; groups have fewer, and stand over headings or beside them.
  return (
    above.some((cell, at) => filled(cell) && !filled(headings[at])) || groups <= headings.filter(filled).length / 2
  );
}

/** What says something only together with its group. */
const VAGUE = /^(?:no|n[°º]|nr|num(?:ber|ero|éro)?|type|date|code|expiry|رقم|نوع|تاريخ)\.?$/iu;
const isVague = (heading: string): boolean => VAGUE.test(heading.trim());
