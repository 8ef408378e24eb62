import { foldText } from '../text/fold-text';
import { LANGUAGE_NAMES } from './language-names';

const BY_NAME = new Map<string, string>();
for (const line of LANGUAGE_NAMES.trim().split('\n')) {
  const [code, ...names] = line.split(' ');
  for (const name of [code!, ...names]) BY_NAME.set(foldText(name.replaceAll('_', ' ')).replace(/^ال/, ''), code!);
}
const ISO_639_1 = new Map([
  ['am', 'amh'],
  ['ar', 'ara'],
  ['bn', 'ben'],
  ['en', 'eng'],
  ['fr', 'fra'],
  ['es', 'spa'],
  ['pt', 'por'],
  ['ha', 'hau'],
  ['so', 'som'],
  ['sw', 'swa'],
  ['ti', 'tir'],
  ['om', 'orm'],
  ['wo', 'wol'],
  ['ff', 'ful'],
  ['bm', 'bam'],
  ['ln', 'lin'],
  ['ur', 'urd'],
  ['fa', 'fas'],
  ['ps', 'pus'],
  ['ru', 'rus'],
  ['tr', 'tur'],
]);

/** Languages as ISO 639-3, the preferred one first, as the sheet lists them. */
export function readLanguages(text: string): string[] {
  const parts = text
    .split(/[;/,،+&|\n]|\s-\s|\s(?:and|et|y|e|و|then|puis)\s|\sو(?!لوف)(?=\p{L})/iu)
    .map((part) => foldText(part).replace(/^(?:و?ال)/, ''));
  const codes = parts.flatMap((part) => {
    const known = BY_NAME.get(part) ?? ISO_639_1.get(part) ?? BY_NAME.get(part.split(' ')[0] ?? '');
    return known ? [known] : [];
  });
  return [...new Set(codes)];
}
