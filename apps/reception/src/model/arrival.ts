import type { DepartedEscortV1, DepartedPassengerV1, NeedKind, VarianceCode } from '@homeward/contracts';
import { never } from '@homeward/kernel';

/** Why a tick was wrong; codes, so that nobody writes about people here. */
export const takenBackBecause = ['PRESSED_BY_MISTAKE', 'SOMEBODY_ELSE', 'NOT_HERE'] as const;
export type TakenBackBecause = (typeof takenBackBecause)[number];

/** A tick that was taken back. */
export interface TakenBack {
  personId: string;
  offPoint: string;
  tickedAt: string;
  by: string;
  at: string;
  because?: TakenBackBecause;
}

/** Somebody who stands for what they say. */
export interface Signed {
  by: string;
  roles: readonly string[];
  at: string;
}

/** Something that is not as it was expected, and how it is explained. */
export interface Variance {
  varianceId: string;
  code: VarianceCode;
  offPoint: string;
  personId?: string;
  /** Sealed. */
  explanation: string;
  /** Whose key opens it: the person's, else the operation's. Missing in those of the version before. */
  keyOf?: string;
  /** Missing in those of earlier versions. */
  recorded?: Signed;
  /** A second account says so too. */
  confirmed?: Signed;
}

/** One flight at the other end: exactly who left, stop by stop. */
export interface Arrival {
  flightId: string;
  operationId: string;
  expected: DepartedPassengerV1[];
  /** Staff who came with them: counted as heads, and neither ticked nor asked what they need. */
  escorts?: DepartedEscortV1[];
  /** Where each person was seen off the aircraft. */
  ticked: Record<string, { offPoint: string; at: string; by?: string }>;
  takenBack?: TakenBack[];
  /** Nobody is received before it has landed. Arrivals of earlier versions do not ask. */
  awaitsLanding?: true;
  /** Stops at which it has landed. */
  landed?: string[];
  /** Everybody has left the aircraft at an airport where it was not to go. */
  endedElsewhere?: true;
  variances: Variance[];
  /** Heads counted at each stop; the last count stands. */
  counted: Record<string, number>;
  /** Who is on the flight though they said no, and when that was heard: what do they need now? */
  saidNo?: Record<string, { at: string; needsBefore: number }>;
  needs: { needId: string; personId: string; kind: NeedKind; at: string }[];
  /** Who turned up after the arrival was closed. */
  found?: Record<string, { by: string; at: string }>;
  closedAt?: string;
  /** The flight came back to where it had left: nobody is expected, until it leaves again. */
  returnedAt?: string;
  personal?: undefined;
}

export type ArrivalEvent = { personal?: undefined } & (
  | {
      type: 'ArrivalExpected';
      flightId: string;
      operationId: string;
      expected: DepartedPassengerV1[];
      awaitsLanding?: true;
      escorts?: DepartedEscortV1[];
    }
  | { type: 'FlightLanded'; stops: string[]; elsewhere?: true; at: string }
  | { type: 'PersonTicked'; personId: string; offPoint: string; at: string; by?: string }
  | { type: 'TickTakenBack'; personId: string; offPoint: string; by: string; at: string; because?: TakenBackBecause }
  | { type: 'HeadsCounted'; offPoint: string; count: number; by: string }
  | ({ type: 'VarianceRecorded' } & Variance)
  | { type: 'VarianceConfirmed'; varianceId: string; confirmed: Signed }
  | { type: 'PersonFound'; personId: string; by: string; at: string }
  | { type: 'NeedRecorded'; needId: string; personId: string; kind: NeedKind; at: string }
  | { type: 'NoHeard'; personId: string; at: string }
  | { type: 'ArrivalClosed'; at: string }
  | { type: 'FlightReturned'; at: string }
);

export function evolve(before: Arrival | undefined, event: ArrivalEvent): Arrival {
  if (event.type === 'ArrivalExpected') {
    const { flightId, operationId, expected, escorts, awaitsLanding } = event;
    // A flight that came back and has left again is expected again; what people needed stays, for they may need it still.
    const needs = before?.needs ?? [];
    return { flightId, operationId, expected, escorts, ticked: {}, variances: [], counted: {}, needs, awaitsLanding };
  }
  const arrival = before!;
  switch (event.type) {
    case 'FlightLanded':
      return { ...arrival, landed: event.stops, endedElsewhere: event.elsewhere };
    case 'PersonTicked': {
      const { offPoint, at, by } = event;
      return { ...arrival, ticked: { ...arrival.ticked, [event.personId]: { offPoint, at, by } } };
    }
    case 'TickTakenBack': {
      const { type: _, ...back } = event;
      const { [event.personId]: tick, ...ticked } = arrival.ticked;
      const takenBack = [...(arrival.takenBack ?? []), { ...back, tickedAt: tick?.at ?? back.at }];
      return { ...arrival, ticked, takenBack, closedAt: undefined };
    }
    case 'HeadsCounted':
      return { ...arrival, counted: { ...arrival.counted, [event.offPoint]: event.count } };
    case 'VarianceRecorded': {
      const { type: _, ...variance } = event;
      return { ...arrival, variances: [...arrival.variances, variance] };
    }
    case 'VarianceConfirmed': {
      const { varianceId, confirmed } = event;
      const variances = arrival.variances.map((v) => (v.varianceId === varianceId ? { ...v, confirmed } : v));
      return { ...arrival, variances };
    }
    case 'PersonFound': {
      const { personId, by, at } = event;
      return { ...arrival, found: { ...arrival.found, [personId]: { by, at } } };
    }
    case 'NeedRecorded': {
      const { type: _, ...need } = event;
      return { ...arrival, needs: [...arrival.needs, need] };
    }
    case 'NoHeard':
      return {
        ...arrival,
        saidNo: {
          ...arrival.saidNo,
          [event.personId]: { at: event.at, needsBefore: needsOf(arrival, event.personId) },
        },
      };
    case 'ArrivalClosed':
      return { ...arrival, closedAt: event.at };
    case 'FlightReturned':
      return { ...arrival, expected: [], escorts: undefined, returnedAt: event.at };
    default:
      return never(event);
  }
}

/** Not seen at the stop where the variance was recorded. */
const absent: ReadonlySet<VarianceCode> = new Set(['V-MISSING', 'V-COUNTERROR']);

export interface Accounting {
  offPoint: string;
  expected: number;
  ticked: number;
  /** People present who were not to leave here, or not as listed. */
  alsoPresent: number;
  /** Staff who leave the aircraft here with those whom they escort. */
  escorts: number;
  counted?: number;
  countErrorExplained: boolean;
}

/** What each stop adds up to. */
export function accountingOf(arrival: Arrival): Accounting[] {
  const { escorts = [], endedElsewhere, landed = [] } = arrival;
  const stops = new Set([
    ...arrival.expected.map((p) => p.offPoint),
    ...escorts.map((e) => e.offPoint),
    ...arrival.variances.map((v) => v.offPoint),
    ...Object.keys(arrival.counted),
  ]);
  return [...stops].map((offPoint) => {
    const here = arrival.variances.filter((v) => v.offPoint === offPoint);
    return {
      offPoint,
      expected: arrival.expected.filter((p) => p.offPoint === offPoint).length,
      ticked: Object.values(arrival.ticked).filter((t) => t.offPoint === offPoint).length,
      alsoPresent: here.filter((v) => !absent.has(v.code)).length,
      // Off a flight that ended elsewhere nobody leaves here.
      escorts: endedElsewhere && !landed.includes(offPoint) ? 0 : escorts.filter((e) => e.offPoint === offPoint).length,
      counted: arrival.counted[offPoint],
      countErrorExplained: here.some((v) => v.code === 'V-COUNTERROR'),
    };
  });
}

/** A wrong count is about a number, and a birth about a child: a person whom such a variance names has still to be ticked or explained. */
const ofNobodyWhoLeft: ReadonlySet<VarianceCode> = new Set(['V-COUNTERROR', 'V-BORN']);
export const whomItExplains = (variance: Variance): string | undefined =>
  ofNobodyWhoLeft.has(variance.code) || waitsForSecond(variance) ? undefined : variance.personId;

/** Nobody at the other end has seen these, and nobody looks for them any more: two accounts say so. */
const endsTheSearch: ReadonlySet<VarianceCode> = new Set(['V-MISSING', 'V-DIED', 'V-OFFLOADED_TRANSIT']);
export const notSeen = ({ code }: Pick<Variance, 'code'>): boolean => endsTheSearch.has(code);
export const waitsForSecond = ({ code, recorded, confirmed }: Variance): boolean =>
  notSeen({ code }) && recorded !== undefined && confirmed === undefined;

/** People who said no and flew, and whose needs nobody has recorded since. */
export function notYetAsked({ saidNo = {}, needs }: Arrival): string[] {
  return Object.keys(saidNo).filter((id) => needsOf({ needs }, id) <= saidNo[id]!.needsBefore);
}

const needsOf = ({ needs }: Pick<Arrival, 'needs'>, personId: string): number =>
  needs.filter((n) => n.personId === personId).length;

/** How many left, are here, and are explained; `unexplained` is 0 once an arrival is closed. */
export function countsOf(arrival: Arrival): Record<'departed' | 'arrived' | 'explained' | 'unexplained', number> {
  const departed = arrival.expected.length;
  const arrived = Object.keys({ ...arrival.ticked, ...arrival.found }).length;
  const unexplained = unaccounted(arrival).length;
  return { departed, arrived, explained: departed - arrived - unexplained, unexplained };
}

/** Who left and is neither here nor explained. */
export function unaccounted({ expected, ticked, found = {}, variances }: Arrival): string[] {
  const explained = new Set(variances.map(whomItExplains));
  return expected.map((p) => p.personId).filter((id) => !ticked[id] && !found[id] && !explained.has(id));
}
