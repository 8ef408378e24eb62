import type { PassengerList } from '../model/passenger-list';
import { CabinNumbersView, cabinNumbersView } from '../passenger-list/cabin.view';
import { PassedOverView } from '../passenger-list/list-summary.view';
import { BlockerView } from '../readiness/readiness.view';
import type { StepNow } from './preview-step.decision';

/** Somebody whom a step touches. */
export class PreviewPerson {
  personId: string;
  /** Number on the wristband. */
  code: string;
  familyName: string;
  givenNames: string;
  nativeName: string;
}

export class LeavingPerson extends PreviewPerson {
  /** The exit code under which they leave the list. */
  exitCode: string;
  /** Id of the person because of whom they leave: their own, or a relative's. */
  because: string;
  /** They are aboard, and have to leave the cabin. */
  aboard: boolean;
}

/** Somebody because of whom the three numbers differ. */
export class DifferingPerson extends PreviewPerson {
  /** NOT_BOARDED: on the list, and not scanned at the gate. TO_LEAVE: off the list, and not seen leaving. NOT_IN_CABIN and NOT_ON_LIST: as was found in the cabin. */
  why: string;
}

/** Somebody who needs an escort whom nobody has named; never why. */
export class PersonWithoutEscort extends PreviewPerson {
  /** OPERATIONAL, NURSE, DOCTOR or CHILD. */
  kinds: string[];
}

/** What follows from a step, before anybody takes it. Nothing is written. */
export class StepPreview {
  /** The check that would close, DOORS or DEPARTURE. */
  step: string;
  /** Send it with the step: it changes as soon as somebody else would leave, join or fly. */
  expects: string;
  /** Who leaves the list; each of them is named in `confirm`. */
  leaves: LeavingPerson[];
  /** Standby families that take free seats. */
  joins: PreviewPerson[];
  /** Families that would have been next, and the limit that stops them. */
  passedOver: PassedOverView[];
  /** On the list, and not ready or not aboard. */
  waiting: PreviewPerson[];
  /** How many people are on the list afterwards. */
  listed: number;
  /** How many of them are aboard. */
  aboard: number;
  /** Everything that refuses the step now. */
  missing: BlockerView[];
  /** At the gate, in the cabin, on the list; of the aircraft doors alone. */
  numbers?: CabinNumbersView;
  /** Who differs, by name, and is not accounted for yet. */
  differ: DifferingPerson[];
  /** Who would be on the list afterwards and needs an escort whom nobody has named. */
  withoutEscort: PersonWithoutEscort[];
  /** Of the families of those who would be on the list: who has to travel with them, and is not on it. */
  relativesMissing: PreviewPerson[];
  /** How many people are in the cabin whom nobody knows. */
  strangers: number;
  /** It is long before its time: the step needs a reason in `early`. */
  early: boolean;
}

type NameOf = (personId: string) => Pick<PreviewPerson, 'familyName' | 'givenNames' | 'nativeName'>;

const early = 'TOO-EARLY';

export const previewOf = (before: PassengerList, previewed: StepNow, nameOf: NameOf): StepPreview => {
  const person = (personId: string): PreviewPerson => {
    const { familyName, givenNames, nativeName } = nameOf(personId);
    return { personId, code: before.people[personId]?.code ?? '', familyName, givenNames, nativeName };
  };
  const here = Object.values(previewed.after.people).filter((p) => p.standing === 'LISTED');
  return {
    step: previewed.step,
    expects: previewed.digest,
    leaves: previewed.leaves.map(({ personId, code: exitCode, because }) => {
      const aboard = before.people[personId]!.boarded ?? false;
      return { ...person(personId), exitCode, because, aboard };
    }),
    joins: previewed.joins.map(person),
    passedOver: previewed.passedOver,
    waiting: previewed.waiting.map(person),
    listed: here.length,
    aboard: here.filter((p) => p.boarded).length,
    missing: previewed.broken.filter((b) => b.code !== early),
    numbers: previewed.step === 'DOORS' ? cabinNumbersView(before) : undefined,
    differ: previewed.differ.map(({ personId, why }) => ({ ...person(personId), why })),
    withoutEscort: previewed.withoutEscort.map(({ personId, kinds }) => ({ ...person(personId), kinds })),
    relativesMissing: previewed.relativesMissing.map(person),
    strangers: previewed.strangers,
    early: previewed.broken.some((b) => b.code === early),
  };
};
