import { foldText } from '../text/fold-text';

const MALE =
  'm male man boy masculin masc homme h garcon hombre masculino maschio uomo varon nino homem rapaz ذكر رجل ولد مذكر مرد ወንድ м муж мужской erkek e 1 mr';
const FEMALE =
  'f female woman girl feminin fem femme fille mujer femenino femmina donna nina mulher feminino rapariga انثي امراه بنت مونث زن ሴት ж жен женский kadin k 2 mrs ms';
const SEXES = new Map([
  ...MALE.split(' ').map((word): [string, 1 | 2] => [foldText(word), 1]),
  ...FEMALE.split(' ').map((word): [string, 1 | 2] => [foldText(word), 2]),
]);

/**
 * ISO 5218, as far as the two words a sheet uses go; undefined for anything else.
 * @param womenAreM the sheet writes H and M, for hombre and mujer
 */
export function readSex(text: string, womenAreM = false): 1 | 2 | undefined {
  const word = foldText(text);
  return womenAreM && word === 'm' ? 2 : SEXES.get(word);
}
