import type { Escort } from './escort';
import type { ToldApart } from './passenger-list';
import { areTwoPeople } from './signed';

/** What registration says of an escort. */
export interface SaidOfEscort {
  /** How many registered people travel on their document. */
  travellers: number;
  /** How many others are likely the same person. */
  likely: number;
}

/** An escort, with what registration says of them now; missing where it was not asked about them, or does not answer. */
export interface ComparedEscort {
  escort: Escort;
  said?: SaidOfEscort;
}

interface Named {
  paper?: string | undefined;
  /** Who assigned them. */
  by: string;
  roles: readonly string[];
  /** How many registered people they resemble now, where that can be asked. */
  likely?: number;
}

/** Whether a second person has seen their document; somebody who came to resemble them afterwards was not meant. */
export const isToldApart = (toldApart: readonly ToldApart[], { paper, by, roles, likely = 0 }: Named): boolean =>
  toldApart.some(
    (told) =>
      told.paper === paper && areTwoPeople(told, { by, roles, at: told.at }) && likely <= (told.likely ?? likely),
  );

/** Whether an escort is a traveller, by all that is known now; while nobody answers, a second person says that they are none. */
export const isNoTraveller = (
  { escort: { paper, by, roles = [] }, said }: ComparedEscort,
  toldApart: readonly ToldApart[],
): boolean =>
  !said?.travellers && (said?.likely === 0 || isToldApart(toldApart, { paper, by, roles, likely: said?.likely }));
