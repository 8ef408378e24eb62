import { resemblanceOf, type ComparedNumber, type Resemblance } from '../model/compared-number';
import type { TravelDocument } from '../model/travel-document';

/** People who bear a number that somebody bears too, or one that resembles it. */
export interface NumbersAlike {
  /** By person: the number that both bear. */
  same: ReadonlyMap<string, string>;
  misread: ReadonlySet<string>;
  slipped: ReadonlySet<string>;
}

/** @param mine numbers of one person  @param papers of whomever */
export function numbersAlike(mine: readonly ComparedNumber[], papers: readonly TravelDocument[]): NumbersAlike {
  const bearers = (resemblance: Resemblance): [string, string][] =>
    mine.flatMap((number) =>
      papers
        .filter((paper) => resemblanceOf(number, paper) === resemblance)
        .flatMap(({ bearerIds }) => bearerIds.map((id): [string, string] => [id, number.numberKey!])),
    );
  const idsOf = (resemblance: Resemblance) => new Set(bearers(resemblance).map(([id]) => id));
  return { same: new Map(bearers('SAME')), misread: idsOf('MISREAD'), slipped: idsOf('SLIP') };
}
