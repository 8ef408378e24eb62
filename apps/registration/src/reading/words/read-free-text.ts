import { foldText } from '../text/fold-text';
import { FEAR_STEMS } from './fear-words';
import { ASSISTANCE_CODES, CANNOT_CLIMB, CANNOT_WALK, HEALTH_STEMS, SHORT_WALKS, WHEELCHAIR } from './health-words';
import { isDenied } from './negation';
import { REMOVAL_CODES, REMOVAL_PHRASES } from './removal-words';

export interface FreeTextSigns {
  /** Assistance codes (docs/handbook/formats.md#assistance-codes) and PREG: all that movement may see. */
  needs: string[];
  medical: boolean;
  protection: boolean;
  removal: boolean;
}

const HEALTH = Object.entries(HEALTH_STEMS).map(([code, stems]): [string, RegExp] => [code, stemPattern(stems)]);
const FEAR = stemPattern(FEAR_STEMS.join(' '));

/** What a remark says about health, fear and compulsion, in whatever language, without what it denies. */
export function readFreeText(text: string): FreeTextSigns {
  const clauses = text
    .split(/[.;,،؛\n()|•]|\s[-–—]\s|\s(?:but|mais|pero|mas|لكن|ولكن)\s/iu)
    .map(foldText)
    .filter(Boolean);
  const says = (pattern: RegExp): boolean => clauses.some((clause) => affirmed(pattern, clause));
  const needs = new Set(text.match(ASSISTANCE_CODES) ?? []);
  for (const [code, pattern] of HEALTH) if (says(pattern)) needs.add(code);
  if (needs.has('STCR') || needs.has('OXYG')) needs.add('MEDA');
  const chair = chairOf(clauses);
  if (chair && !needs.has('STCR')) needs.add(chair);
  if (needs.has('DPNA') || needs.has('DEAF') || needs.has('BLND')) dropEcho(needs, clauses);
  const whole = foldText(text);
  return {
    needs: [...needs],
    medical: needs.size > 0,
    protection: says(FEAR),
    removal:
      clauses.some((clause) => affirmed(REMOVAL_CODES, clause) || affirmed(REMOVAL_PHRASES, clause)) &&
      !/\b(?:afraid|fear|peur|miedo|medo)\b|خوف/u.test(whole),
  };
}

/** The degree of a wheelchair lies in the words beside it, often beyond the next comma. */
function chairOf(clauses: string[]): string | undefined {
  const chair = clauses.some((clause) => affirmed(WHEELCHAIR, clause));
  const joined = clauses.join(' ');
  if (CANNOT_WALK.test(joined)) return 'WCHC';
  if (CANNOT_CLIMB.test(joined)) return 'WCHS';
  return chair || clauses.some((clause) => affirmed(SHORT_WALKS, clause) || /cannot walk (?:far|long)/.test(clause))
    ? 'WCHR'
    : undefined;
}

/** "disability" within "learning disability", "impaired" within "visually impaired" is the same thing said once. */
function dropEcho(needs: Set<string>, clauses: string[]): void {
  const named = HEALTH.filter(([code]) => code === 'DPNA' || code === 'DEAF' || code === 'BLND').map(
    ([, pattern]) => pattern,
  );
  const rest = clauses.map((clause) =>
    named.reduce((left, pattern) => left.replace(everywhere(pattern, '\\S*'), ' '), clause),
  );
  const medical = HEALTH.find(([code]) => code === 'MEDA')![1];
  const stands = rest.some((clause) =>
    affirmed(medical, clause.replace(/\b(?:disab|handicap|discapac)\S*|اعاق\S*|معاق\S*/gu, ' ')),
  );
  if (!stands && !needs.has('STCR') && !needs.has('OXYG')) needs.delete('MEDA');
}

function affirmed(pattern: RegExp, clause: string): boolean {
  for (const match of clause.matchAll(everywhere(pattern))) {
    const from = match.index;
    const own = /^(?:no|not|do|dont|does|doesnt|ne|nao|refuses|can|cant|unable|لا|عدم|non)(?: |$)/u.test(
      match[0].trim(),
    );
    if (own || !isDenied(clause, from, from + match[0].length)) return true;
  }
  return false;
}

/** Words from their beginning on; a trailing underscore asks for the whole word, one inside stands for a space. */
function stemPattern(stems: string): RegExp {
  const all = stems.split(' ').filter(Boolean);
  const alternatives = all.map((stem) => {
    const whole = stem.endsWith('_') || foldText(stem).length <= 3;
    return foldText(stem.replaceAll('_', ' ')) + (whole ? '(?![\\p{L}\\p{N}])' : '');
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:و|ال|وال|بال|لل|ب|ل)?(?:${alternatives.join('|')})`, 'u');
}

const COMPILED = new Map<string, RegExp>();

/** The pattern with the global flag, compiled once: a caseload asks for it a hundred thousand times. */
function everywhere(pattern: RegExp, tail = ''): RegExp {
  const source = pattern.source + tail;
  let compiled = COMPILED.get(source);
  if (!compiled) COMPILED.set(source, (compiled = new RegExp(source, 'giu')));
  return compiled;
}
