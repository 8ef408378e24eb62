import type { VarianceCode } from '@homeward/contracts';
import { accept, oneIdOneContent, unlessBroken, type Decision } from '@homeward/kernel';
import type { CountHeads, RecordNeed, RecordVariance, TickPerson } from '../commands/account-for-people';
import type { ArrivalEvent } from '../model/arrival';
import { explanationsSaySomething } from '../rules/account-for-people/explanations-say-something';
import { nobodyArrivesWhereTheFlightDidNot } from '../rules/account-for-people/nobody-arrives-where-the-flight-did-not';
import { peopleAreTickedWhereTheyLeave } from '../rules/account-for-people/people-are-ticked-where-they-leave';
import { receivingBeginsWhenTheFlightHasLanded } from '../rules/account-for-people/receiving-begins-when-the-flight-has-landed';
import { variancesNameWhoTheyAreAbout } from '../rules/account-for-people/variances-name-who-they-are-about';

export const rulesForTicking = [
  receivingBeginsWhenTheFlightHasLanded,
  nobodyArrivesWhereTheFlightDidNot,
  peopleAreTickedWhereTheyLeave,
];

/** Ticked twice at the same stop is ticked once; at another stop it is judged like the first tick. */
export function tickPerson(command: TickPerson): Decision<ArrivalEvent> {
  const { arrival, personId, offPoint, at, by } = command;
  if (arrival.ticked[personId]?.offPoint === offPoint) return accept();
  return unlessBroken(rulesForTicking, command, () => ({ type: 'PersonTicked', personId, offPoint, at, by }));
}

export const rulesForCountingHeads = [receivingBeginsWhenTheFlightHasLanded];

/** The last count of a stop stands. */
export const countHeads = (command: CountHeads): Decision<ArrivalEvent> =>
  unlessBroken(rulesForCountingHeads, command, () => {
    const { offPoint, count, by } = command;
    return { type: 'HeadsCounted', offPoint, count, by };
  });

const sameId = oneIdOneContent('reception-officer');

/** What happens on the way is known before the flight has landed; that somebody is missing is not. */
const onTheWay: ReadonlySet<VarianceCode> = new Set(['V-OFFLOADED_TRANSIT', 'V-DIED', 'V-BORN']);

export const rulesForRecordingVariances = [variancesNameWhoTheyAreAbout, explanationsSaySomething, sameId];

/** The same variance sent again changes nothing. */
export function recordVariance(command: RecordVariance): Decision<ArrivalEvent> {
  const { arrival, words, key, recorded: by } = command;
  const known = arrival.variances.find((v) => v.varianceId === words.varianceId);
  const { keyOf, recorded: _, confirmed: __, ...kept } = known ?? {};
  const explanation = known && keyOf === key.owner ? key.open(known.explanation) : undefined;
  const before = known && { ...kept, explanation };
  const rules = onTheWay.has(words.code)
    ? rulesForRecordingVariances
    : [receivingBeginsWhenTheFlightHasLanded, ...rulesForRecordingVariances];
  const recorded = { ...command, offPoint: words.offPoint, before, now: words };
  return unlessBroken(rules, recorded, () => {
    if (known) return [];
    return {
      ...words,
      type: 'VarianceRecorded',
      explanation: key.seal(words.explanation),
      keyOf: key.owner,
      recorded: by,
    };
  });
}

export const rulesForRecordingNeeds = [sameId];

/** The same need sent again changes nothing. */
export function recordNeed({ arrival, need }: RecordNeed): Decision<ArrivalEvent> {
  const known = arrival.needs.find((n) => n.needId === need.needId);
  return unlessBroken(rulesForRecordingNeeds, { before: known && { ...known, at: need.at }, now: need }, () =>
    known ? [] : { ...need, type: 'NeedRecorded' },
  );
}
