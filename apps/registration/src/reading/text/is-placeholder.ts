import { foldText } from './fold-text';

const NOTHING = new Set(
  [
    'none nil null na nan nd ns nr ras x xx xxx xxxx unknown unk unkn inconnu inconnue neant aucun aucune vide non sans',
    'desconocido desconocida ninguno ninguna nada nenhum nenhuma desconhecido desconhecida sin sem nao no tbd tbc',
    'بدون لايوجد مجهول نامعلوم ندارد нет неизвестно yok bilinmiyor ningun',
  ]
    .join(' ')
    .split(' ')
    .map(foldText),
);
const NOTHING_PHRASES = new Set(
  [
    'not known',
    'not available',
    'not applicable',
    'not given',
    'not provided',
    'not recorded',
    'not stated',
    'n a',
    'n d',
    'no phone',
    'no telephone',
    'no tel',
    'non renseigne',
    'non connu',
    'non disponible',
    'pas de telephone',
    'no data',
    'sin datos',
    'sin telefono',
    'no tiene',
    'no consta',
    'sem telefone',
    'nao tem',
    'sem dados',
    'r a s',
    's o',
    's n',
    'لا يوجد',
    'غير معروف',
    'غير متوفر',
    'لا شيء',
    'بدون هاتف',
    'لا يوجد هاتف',
    'to be confirmed',
    'missing',
  ].map(foldText),
);

/** Offices fill an empty cell with a dash, a question mark or a word for nothing; none of them is a value. */
export function isPlaceholder(text: string): boolean {
  const folded = foldText(text);
  return folded === '' || NOTHING.has(folded) || NOTHING_PHRASES.has(folded);
}
