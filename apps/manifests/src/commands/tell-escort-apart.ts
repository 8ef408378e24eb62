import type { Signed } from '../model/passenger-list';

/** A second person has seen the document of an escort who resembles a traveller. */
export interface TellEscortApart {
  /** As registration compares the number with others. */
  documentKey?: string | undefined;
  /** How many registered people they resemble; missing while registration does not answer. */
  likely?: number | undefined;
  signed: Signed;
}
