import { foldedWords } from './folded-name';
import { isForAJob } from './words-for-jobs';

/** Somebody who is not registered here and can be found again. */
export interface SomebodyNamed {
  name: string;
  telephone: string;
  /** How they stand to the person. */
  relation: string;
}

/** Words that stand where a name should, in the languages of our forms; folded as names are. */
const noNames = new Set(
  [
    'me myself self i he she him her them they us we nobody noone none nil null na nan nd unknown unk anonymous anybody someone',
    'somebody anyone person name witness counsellor counselor officer staff interpreter translator guard police the a an and of',
    'return protection movement registration duty lead test xxx xx x tbc tbd yes no ok mr mrs ms miss inconnu inconnue neant',
    'aucun aucune moi lui elle temoin conseiller conseillere agent personne nom oui non sans le la un une de du des',
    'same as above below before see form page file list record attached annex ditto idem ibid signed present left blank empty',
    'given in on it is already voir formulaire fiche dossier ci dessus dessous joint meme que comme',
    'نفس ما ورد أعلاه ادناه انظر النموذج الاستمارة الملف كما هو مذكور سابقا المرفق أيضا',
    'شاهد الشاهد أنا انا هو هي نفسه نفسها مجهول لا نعم بدون لايوجد غير معروف اسم شخص الموظف موظف المستشار مستشار مترجم شرطي',
  ]
    .join(' ')
    .split(' ')
    .flatMap(foldedWords),
);

const scripts = [/\p{scx=Latin}/u, /\p{scx=Arabic}/u, /\p{scx=Cyrillic}/u, /\p{scx=Ethiopic}/u, /\p{scx=Greek}/u];
const otherLetter = /\p{L}/u;

/** The script of a letter; those that are not told apart here count as one. */
const scriptOf = (letter: string): number => scripts.findIndex((script) => script.test(letter));

/** As a person meant it: signs that nobody sees, and doubled or outer blanks, are accidents of typing. */
export const tidied = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Cf}\p{DI}]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/**
 * Whether words say something: at least two letters of one script, and a word that is neither for nothing nor for a job. One
 * word is enough: many people have one name.
 */
export const saysSomething = (text: string): boolean => {
  const inScript = new Map<number, number>();
  for (const sign of tidied(text)) {
    if (!otherLetter.test(sign)) continue;
    const script = scriptOf(sign);
    inScript.set(script, (inScript.get(script) ?? 0) + 1);
  }
  return Math.max(0, ...inScript.values()) >= 2 && !foldedWords(text).every(isNoName);
};

/** A word for nothing or for a job, by a slip of the hand too, or two of them written as one. */
function isNoName(word: string): boolean {
  const one = (w: string): boolean => noNames.has(w) || w.length < 2 || isForAJob(w);
  if (one(word)) return true;
  const cuts = Array.from({ length: Math.max(0, word.length - 5) }, (_, i) => i + 3);
  return cuts.some((at) => one(word.slice(0, at)) && isForAJob(word.slice(at)));
}

/** Seven to fifteen digits: fewer reach nobody, E.164 allows no more. */
const isTelephone = (text: string): boolean =>
  /^\+?[\d\s().\-/]+$/.test(tidied(text).normalize('NFKC')) && /^\d{7,15}$/.test(tidied(text).replaceAll(/\D/g, ''));

/** Whether somebody is named so that they can be found again. */
export const canBeFound = ({ name, telephone, relation }: SomebodyNamed): boolean =>
  saysSomething(name) && isTelephone(telephone) && relationSaysSomething(relation);

/** A relation is a word such as "aunt", or "the guardian appointed by the court"; none for nothing. */
const relationSaysSomething = (relation: string): boolean =>
  /\p{L}\p{M}*\p{L}/u.test(tidied(relation)) && !foldedWords(relation).every((w) => noNames.has(w) || w.length < 2);
