import { useWords } from '../i18n/use-words';
import type { Facet } from './asked';

type Kind = 'good' | 'bad' | 'ask' | 'wait';
const paths: Record<Kind, string> = {
  good: 'M3.500 8.500l3 3 6-7',
  bad: 'M4 4l8 8m0-8l-8 8',
  ask: 'M5.500 6a2.500 2.500 0 1 1 3.500 2.300c-.7.300-1 .8-1 1.500M8 12.500v.1',
  wait: 'M8 4.500V8l2.500 1.500M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z',
};
const kindOf: Record<string, Kind> = {
  READY: 'good',
  BLOCKED: 'bad',
  YES: 'good',
  NO: 'bad',
  ASK_AGAIN: 'wait',
  NOT_ASKED: 'wait',
  FIT: 'good',
  CLEAR: 'good',
  ASK: 'ask',
  VALID: 'good',
  ENDS: 'wait',
  MISSING: 'bad',
};

/** How somebody stands with one who has a say: by a shape and a word, never by colour alone. */
export function Stand({ facet, value }: { facet: Facet; value: string | undefined }) {
  const { word } = useWords();
  if (!value) return null;
  const kind = kindOf[value] ?? 'wait';
  return (
    <span className={`stand stand-${kind}`}>
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden>
        <path d={paths[kind]} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span>{word('listed', `${facet}_${value}`)}</span>
    </span>
  );
}
