import { isStateless } from '../../model/protection-sign';
import countries from 'i18n-iso-countries';
import am from 'i18n-iso-countries/langs/am.json';
import ar from 'i18n-iso-countries/langs/ar.json';
import bn from 'i18n-iso-countries/langs/bn.json';
import en from 'i18n-iso-countries/langs/en.json';
import es from 'i18n-iso-countries/langs/es.json';
import fa from 'i18n-iso-countries/langs/fa.json';
import fr from 'i18n-iso-countries/langs/fr.json';
import pt from 'i18n-iso-countries/langs/pt.json';
import ru from 'i18n-iso-countries/langs/ru.json';
import tr from 'i18n-iso-countries/langs/tr.json';
import { foldText } from '../text/fold-text';
import { isPlaceholder } from '../text/is-placeholder';
import { oneEditApart } from '../text/one-edit-apart';
import { AMBIGUOUS_NATIONALITIES, DEMONYMS } from './demonyms';

export interface ReadNationality {
  /** ISO 3166-1 alpha-3; XXA stateless; empty when not given, not known or not certain. */
  nationality: string;
  codes: string[];
}

const AMBIGUOUS = new Set(AMBIGUOUS_NATIONALITIES.split('|').map(foldText));
const BY_NAME = new Map<string, string>();
for (const { locale, countries: names } of [en, fr, ar, es, pt, fa, am, bn, ru, tr] as {
  locale: string;
  countries: Record<string, string | string[]>;
}[]) {
  countries.registerLocale({ locale, countries: names });
  for (const [alpha2, name] of Object.entries(names)) {
    for (const each of [name].flat()) BY_NAME.set(foldText(each), countries.alpha2ToAlpha3(alpha2)!);
  }
}
for (const line of DEMONYMS.trim().split('\n')) {
  const [code, ...words] = line.split(' ');
  for (const word of words) BY_NAME.set(foldText(word.replaceAll('_', ' ')), code!);
}
const FOUND = new Map<string, ReadNationality>();

/** The state a person belongs to, from any of its names. "Congo" is two states, and Niger is not Nigeria. */
export function readNationality(raw: string, inCodes = false): ReadNationality {
  const folded = foldText(raw);
  const key = `${inCodes}|${raw}`;
  const cached = FOUND.get(key);
  if (cached) return cached;
  const read = isNothing(raw, inCodes) ? { nationality: '', codes: [] } : find(folded, raw);
  if (FOUND.size < 5000) FOUND.set(key, read);
  return read;
}

/** NA and NO are states where all are written as codes; so is XXX. */
const isNothing = (raw: string, inCodes: boolean): boolean =>
  isPlaceholder(raw) && !(inCodes && /^(?:[A-Z]{2}|XXX)$/.test(raw.trim()));

function find(folded: string, raw: string): ReadNationality {
  if (AMBIGUOUS.has(folded)) return { nationality: '', codes: ['NATIONALITY_AMBIGUOUS'] };
  const code = codeOf(folded);
  if (isStateless(code)) return { nationality: code!, codes: ['STATELESS'] };
  if (code) return { nationality: code, codes: [] };
  const several = new Set(
    raw
      .split(/[/,;&+()]| and | et | y | و /u)
      .map((part) => codeOf(foldText(part)))
      .filter(Boolean),
  );
  if (several.size === 1) return { nationality: [...several][0]!, codes: [] };
  return { nationality: '', codes: several.size > 1 ? ['NATIONALITY_AMBIGUOUS'] : [] };
}

/** Codes of machine-readable zones that are no state of ISO 3166. Source: docs/handbook/documents.md#nationality-codes. */
const OF_ZONES = new Map(
  'xxa xxb xxc xxx uno una unk xom xpo eue xec xdc xco xba xim xes rks gbd gbn gbo gbp gbs'
    .split(' ')
    .map((code): [string, string] => [code, code.toUpperCase()]),
);
for (const kosovo of ['xxk', 'xkx', 'xk', 'ks']) OF_ZONES.set(kosovo, 'RKS');
OF_ZONES.set('d', 'DEU');
for (const name of ['kosovo', 'kosova', 'كوسوفو', 'косово']) OF_ZONES.set(name, 'RKS');
for (const word of ['refugee', 'refugie', 'refugiee', 'refugiado', 'refugiada', 'لاجئ', 'لاجئه', 'پناهنده'])
  OF_ZONES.set(foldText(word), 'XXB');

function codeOf(folded: string): string | undefined {
  if (OF_ZONES.has(folded)) return OF_ZONES.get(folded);
  if (/^[a-z]{3}$/.test(folded) && countries.isValid(folded)) return folded.toUpperCase();
  if (/^[a-z]{2}$/.test(folded)) return countries.alpha2ToAlpha3(folded.toUpperCase());
  return BY_NAME.get(folded) ?? withoutEnding(folded) ?? misspelt(folded);
}

/** malienne, camerounaises, etíopes, السودانية: the dictionary knows the masculine singular, without the article. */
function withoutEnding(folded: string): string | undefined {
  const bare = folded.replace(/^ال/, '');
  const forms = [
    bare,
    bare.replace(/s$/, ''),
    bare.replace(/ne?s?$/, ''),
    bare.replace(/es?$/, ''),
    bare.replace(/as?$/, 'o'),
    bare.replace(/as?$/, ''),
    bare.replace(/ه$/, ''),
    bare.replace(/(?:يون|يين|يات)$/, 'ي'),
    bare.replace(/^(?:the|la|le|el|republic of|republique du|republique de|republica de) /, ''),
  ];
  return forms.map((form) => (form.length > 3 ? BY_NAME.get(form) : undefined)).find(Boolean);
}

function misspelt(folded: string): string | undefined {
  if (folded.length < 6) return undefined;
  const near = new Set(
    [...BY_NAME].filter(([name]) => name.length >= 6 && oneEditApart(name, folded)).map(([, code]) => code),
  );
  return near.size === 1 ? [...near][0] : undefined;
}
