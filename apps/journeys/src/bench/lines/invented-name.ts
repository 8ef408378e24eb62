const syllables = [
  'ba',
  'de',
  'fi',
  'go',
  'hu',
  'ka',
  'le',
  'mi',
  'no',
  'pu',
  'ra',
  'se',
  'ti',
  'vo',
  'wa',
  'ye',
  'zi',
];

/** One word for each number, as a name: digits would count for nothing, and everybody would look like everybody else. */
export const inventedName = (n: number): string => {
  let [word, rest] = ['', (n * 7_919 + 4_913) % 24_137_569]; // six syllables at most
  do {
    word += syllables[rest % syllables.length]!;
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return word[0]!.toUpperCase() + word.slice(1);
};
