export interface WithoutTime {
  text: string;
  /** The time says that it was another day where the date was entered: midnight there, written as the evening before elsewhere. */
  nextDay?: true;
  /** There is a time of day, other than midnight, in a cell that has none to say. */
  timed?: true;
}

const ZONE = String.raw`(?:z|utc|gmt|[ap]\.?m\.?|(?:utc|gmt)?\s*[+-]\d{1,2}:?(?:\d{2})?)`;
const TIME = new RegExp(
  String.raw`(?:[T,]|\s)\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*((?:${ZONE}\s*)*)(?:\([^)]*\)|\[[^\]]*\])?$`,
  'i',
);

/** A date without the time that a program wrote behind it. */
export function withoutTime(written: string): WithoutTime {
  const found = TIME.exec(written);
  if (!found) return { text: written };
  const text = written.slice(0, found.index).trim();
  const [hour, minute] = [Number(found[1]), Number(found[2])];
  const zone = found[4]!.trim();
  const midnight = (hour % 24 === 0 || (hour === 12 && /^a/i.test(zone))) && minute === 0;
  if (midnight) return { text };
  const inUtc = /^(?:z|utc|gmt|(?:utc|gmt)?\s*[+-]00:?(?:00)?)$/i.test(zone);
  return { text, timed: true, ...(inUtc && hour >= 18 && minute % 15 === 0 && { nextDay: true as const }) };
}
