import { foldText } from '../text/fold-text';

const MALE =
  'm male man boy masculin masc homme h garcon hombre masculino maschio uomo varon nino homem rapaz ذكر رجل ولد مذكر مرد ወንድ м муж мужской erkek e 1 mr';
const FEMALE =
  'f female woman girl feminin fem femme fille mujer femenino femmina donna nina mulher feminino rapariga انثي امراه بنت مونث زن ሴት ж жен женский kadin k 2 mrs ms';
/** Neither of the two, as passports and registers write it. */
const OTHER =
  'x nonbinary non_binary non_binaire no_binario nao_binario other autre otro otra outro diverse divers third_gender intersex 9 <';
const SEXES = new Map<string, 1 | 2 | 9>([
  ...MALE.split(' ').map((word): [string, 1 | 2] => [foldText(word), 1]),
  ...FEMALE.split(' ').map((word): [string, 1 | 2] => [foldText(word), 2]),
  ...OTHER.split(' ').map((word): [string, 9] => [foldText(word.replace('_', ' ')) || word, 9]),
]);

/**
 * ISO 5218: 9 for X; undefined for what says nothing.
 * @param womenAreM the sheet writes H and M, for hombre and mujer
 */
export function readSex(text: string, womenAreM = false): 1 | 2 | 9 | undefined {
  const word = foldText(text) || text.trim();
  return womenAreM && word === 'm' ? 2 : SEXES.get(word);
}
