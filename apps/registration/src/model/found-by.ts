import { foldText } from '../reading/text/fold-text';
import type { Operation } from './operation';

/** What an operation is found by: its name, its airports and its states. */
export const foundBy = ({ name, corridor, hostCountry, requestingGovernment }: Operation): string =>
  foldText([name, ...corridor, hostCountry, requestingGovernment].filter(Boolean).join(' '));

/** The words that somebody typed, each of which has to be found. */
export const wordsOf = (typed = ''): string[] => foldText(typed).split(' ').filter(Boolean);
