import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const src = path.resolve(__dirname, '..');
const tokensOf = (block: string): Map<string, string> =>
  new Map([...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, value]) => [name!, value!]));
const [light, dark] = readFileSync(path.join(__dirname, 'tokens.css'), 'utf8')
  .split("[data-mantine-color-scheme='dark']")
  .map(tokensOf) as [Map<string, string>, Map<string, string>];

function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((c) => c + c).join('') : hex.slice(1);
  const [r, g, b] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
const contrast = (one: string, other: string): number => {
  const [pale, deep] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (pale! + 0.05) / (deep! + 0.05);
};

/** What is read, on what. */
const read: [text: string, grounds: string[]][] = [
  ['ink', ['ground', 'card', 'hover', 'head', 'calm', 'ask-ground', 'ask-pale', 'bad-pale', 'now-pale']],
  ['soft', ['ground', 'card', 'hover', 'head', 'ask-pale', 'bad-pale', 'now-pale']],
  ['link', ['ground', 'card', 'hover', 'ask-pale', 'bad-pale']],
  ['bad', ['card', 'ground', 'hover', 'bad-ground']],
  ['good', ['card', 'hover', 'good-ground']],
  ['ask', ['card', 'hover']],
  ['good-ink', ['good-ground']],
  ['bad-ink', ['bad-ground']],
  ['ask-ink', ['ask-ground']],
  ['now-ink', ['now-ground', 'now-hover']],
  ['now-no-ink', ['now-no-ground']],
  ['on-fill', ['bad-fill']],
  ['on-deep', ['deep']],
  ['on-deep-soft', ['deep']],
];
/** What is seen without being read: borders of verdicts, lamps, bars. */
const seen: [mark: string, grounds: string[]][] = [
  ['focus', ['ground', 'card']],
  ['bad-line', ['card', 'bad-ground']],
  ['good-line', ['card', 'good-ground']],
  ['now', ['now-ground']],
  ['now-no', ['now-no-ground']],
  ['fill', ['track']],
];
const pairs = (of: typeof read): string[][] => of.flatMap(([one, grounds]) => grounds.map((ground) => [one, ground]));

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours in %s', (_, tokens) => {
  it('are the same as in the other theme', () => expect([...tokens.keys()]).toEqual([...light.keys()]));
  it.each(pairs(read))('can be read: %s on %s', (text, ground) =>
    expect(contrast(tokens.get(text!)!, tokens.get(ground!)!)).toBeGreaterThanOrEqual(4.5),
  );
  it.each(pairs(seen))('can be told apart: %s on %s', (mark, ground) =>
    expect(contrast(tokens.get(mark!)!, tokens.get(ground!)!)).toBeGreaterThanOrEqual(3),
  );
});

/** The page before signing in is the same in both themes, and loads no other file. */
const ownColours = new Set(['theme/tokens.css', 'theme/theme.ts', 'theme/welcome.css', 'theme/contrast.spec.ts']);

describe('a colour', () => {
  it('is a token: no other file has one of its own', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(css|tsx?)$/.test(file) && !file.includes('generated') && !ownColours.has(file),
    );
    const faults = files.flatMap((file) =>
      [...readFileSync(path.join(src, file), 'utf8').matchAll(/#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b/gi)].map(
        ([colour]) => `${file}: ${colour}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});
