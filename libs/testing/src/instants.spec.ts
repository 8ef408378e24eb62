import { readFileSync } from 'node:fs';
import path from 'node:path';
import { productFiles } from './product-files';

const root = path.resolve(__dirname, '../../..');

/** Values that are named as instants are. */
const instant = String.raw`\b(?:\w+(?:At|Until)|std|sta|since)\b`;
const asText = [
  new RegExp(String.raw`${instant}[!?]* (?:<=?|>=?) `),
  new RegExp(String.raw`[\w)!?'] (?:<=?|>=?) (?:\w+[.!?]+)*${instant}`),
  new RegExp(String.raw`${instant}[!?]*\.localeCompare\(`),
];
/** A paper holds to the end of a day, and days compare as text; SQL says of what is an instant. Elsewhere they count milliseconds since the process began. */
const others = /::timestamptz|utcDayOf|issuedOn <= validUntil|validUntil >= on\b|\.size >= |new Date\(|Date\.parse\(/;
const counts = /^(?:apps.(?:gateway|homeward|console|journeys)|libs.messaging)/;

const compared = productFiles('src')
  .filter((file) => !file.includes('generated') && !counts.test(file))
  .flatMap((file) =>
    readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .filter((line) => asText.some((pattern) => pattern.test(line)) && !others.test(line))
      .map((line) => `${path.basename(file)}: ${line.trim()}`),
  );

describe('an instant', () => {
  // One that came with an offset, or without milliseconds, would be sorted as the letters it is written with.
  it('is compared as an instant, by `isAfter` and `byInstant`, and never as text', () => expect(compared).toEqual([]));
});
