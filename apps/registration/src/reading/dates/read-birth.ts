import { foldText } from '../text/fold-text';
import { latinDigits } from '../text/latin-digits';
import { isPlaceholder } from '../text/is-placeholder';
import { readDate, type DateContext } from './read-date';

/** d a day, m a month, y a year, e a year estimated from an age or given as uncertain. */
export type BirthPrecision = 'd' | 'm' | 'y' | 'e' | '';

export interface ReadBirth {
  dob: string;
  dobPrecision: BirthPrecision;
  codes: string[];
  warnings: string[];
  /** For the family's sake also where the date itself is refused. */
  likelyYear?: number;
}

interface BirthContext extends DateContext {
  /** Ages are true on the day of registration. */
  registeredOn: string;
  exportedOn: string;
}

const OLDEST_AGE = 115;
const MONTHS_OLD = /\b(?:months?|mths?|mos?|mois|meses|mes)\b|شهر|شهور|اشهر|أشهر/iu;
const DAYS_OLD = /\b(?:days?|jours?|dias?|giorni)\b|يوم|ايام|أيام/iu;
const WEEKS_OLD = /\b(?:weeks?|wks?|semaines?|semanas?|settimane)\b|[اأ]سبوع|[اأ]سابيع/iu;
const UNCERTAIN =
  /[~≈?±]|\b(?:about|approx\w*|around|circa|ca|c|env|environ|vers|unos|aprox\w*|cerca|est\w*|say)\b|حوالي|تقريب|قراب|نحو/iu;

/** A date of birth, a year, or an age: never more exact than it was written. */
export function readBirth(raw: string, context: BirthContext): ReadBirth {
  if (isPlaceholder(raw)) return missing();
  const latest = { ...context, latestYear: Number(context.exportedOn.slice(0, 4)) };
  const date = readDate(raw, latest);
  if (date.kind === 'impossible') return { ...missing(), codes: ['DOB_IMPOSSIBLE'], likelyYear: date.year };
  if (date.kind === 'asked') return { ...missing(), warnings: ['CALENDAR_TO_ASK'] };
  if (date.kind === 'day') {
    const warnings = date.timed ? ['DOB_HAS_TIME'] : [];
    return notLater({ dob: date.iso, dobPrecision: 'd', codes: [], warnings }, context);
  }
  if (date.kind === 'month') return notLater({ dob: date.iso, dobPrecision: 'm', codes: [], warnings: [] }, context);
  if (date.kind === 'year')
    return notLater({ dob: String(date.year), dobPrecision: 'y', codes: [], warnings: [] }, context);
  return notLater(readAge(raw, context) ?? yearInWords(raw) ?? missing(), context);
}

const missing = (): ReadBirth => ({ dob: '', dobPrecision: '', codes: ['DOB_MISSING'], warnings: [] });

function notLater(birth: ReadBirth, { exportedOn }: BirthContext): ReadBirth {
  const { dob } = birth;
  if (dob && dob > exportedOn.slice(0, dob.length)) return { ...missing(), codes: ['DOB_IN_FUTURE'] };
  return { ...birth, likelyYear: dob ? Number(dob.slice(0, 4)) : birth.likelyYear };
}

/** "about 35", "~35", "35 ans", "٣٥ سنة", "8 months", "25-30". */
function readAge(raw: string, { registeredOn }: BirthContext): ReadBirth | undefined {
  const text = latinDigits(raw);
  const range = /(?<!\d)(\d{1,2})\s*(?:-|–|to|à|a|et|\/)\s*(\d{1,2})(?!\d)/iu.exec(text);
  const numbers = text.match(/\d+(?:[.,]\d+)?/g) ?? [];
  if (numbers.length !== 1 && !(range && numbers.length === 2)) return undefined;
  const number = range ? (Number(range[1]) + Number(range[2])) / 2 : Number(numbers[0]!.replace(',', '.'));
  if (number > OLDEST_AGE) return undefined;
  const when = new Date(registeredOn);
  if (DAYS_OLD.test(text)) when.setUTCDate(when.getUTCDate() - Math.round(number));
  else if (WEEKS_OLD.test(text)) when.setUTCDate(when.getUTCDate() - Math.round(number * 7));
  else if (MONTHS_OLD.test(text)) when.setUTCMonth(when.getUTCMonth() - Math.round(number));
  else when.setUTCFullYear(when.getUTCFullYear() - Math.floor(number));
  return { dob: String(when.getUTCFullYear()), dobPrecision: 'e', codes: [], warnings: [] };
}

/** "born 1987", "vers 1990", "1987?": a year among words. */
function yearInWords(raw: string): ReadBirth | undefined {
  const years = latinDigits(raw).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g);
  if (years?.length !== 1 || foldText(raw).match(/\d+/g)?.length !== 1) return undefined;
  return { dob: years[0]!, dobPrecision: UNCERTAIN.test(raw) ? 'e' : 'y', codes: [], warnings: [] };
}
