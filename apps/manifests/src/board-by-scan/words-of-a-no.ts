/** Words as they are compared: without case, accents, width and signs that nobody sees. */
export const foldedWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}'’\0]/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

const setOf = (words: string): ReadonlySet<string> => new Set(foldedWords(words));

/** A no by itself, in the languages of those who travel, and of those who write it down. */
const noes = setOf(
  `no n nope nein non nao нет ні false not never dont doesnt wont cant cannot stay stays staying remain remains pas reste
   rester refuse refuses refused refusal withdraw withdraws
   withdrawn withdrawal لا لن أبقى سأبقى كلا ارفض أرفض رفض يرفض ترفض نه خیر نہیں hayir hayır maya hapana lakki na না አይ አይደለም አልፈልግም ኣይፋልን
   không khong नहीं இல்லை නැහැ မဟုတ်ဘူး refuser`,
);
/** Alone they are a no; beside other words a letter or a name. */
const shortNoes = setOf('n na maya');
/** Whether an answer is a no: one word of it is enough. */
export function isNo(answer: unknown): boolean {
  if (answer === false) return true;
  if (typeof answer !== 'string') return false;
  const words = foldedWords(answer);
  return words.some((word) => noes.has(word) && (words.length === 1 || !shortNoes.has(word)));
}

/** Whether it is a no and says nothing else. */
export const isNothingButNo = (said: unknown): boolean =>
  typeof said === 'string' && foldedWords(said).length === 1 && isNo(said);

/** Whether it is nothing at all, so that the answer may stand elsewhere. */
export const isSilent = (said: unknown): boolean =>
  said === undefined || said === null || (typeof said === 'string' && foldedWords(said).length === 0);

const answers = setOf(
  `answer answers answered reply response says said decision wants willing go goes board boards travels consent
   reponse respuesta resposta antwort cevap ответ الجواب جواب إجابة الإجابة الرد`,
);

/** Whether a field of this name holds the answer; however it is written, and as a part of a name: `passengerAnswer`. */
export const namesTheAnswer = (field: string): boolean =>
  foldedWords(field.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).some((word) => answers.has(word));

/**
 * Fields of a text with what stands behind their names, such as `answer=no` or `"answer": "no` without an end. A name has an end:
 * otherwise a long word would be read again from each of its letters.
 */
export const fieldsIn = (text: string): [name: string, value: string][] =>
  [...text.matchAll(/(\p{L}[\p{L}_-]{0,60})["'\s]{0,20}[:=]["'\s]*([^"'&,;}\n]*)/gu)].map(([, name, value]) => [
    name!,
    value!,
  ]);

/** The answers of a text, by the names of their fields. */
export function answersIn(text: string): string[] {
  return fieldsIn(text).flatMap(([field, value]) => (namesTheAnswer(field) && value.trim() !== '' ? [value] : []));
}
