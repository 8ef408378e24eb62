import { departureOf } from '@homeward/contracts';
import { plainCode } from '@homeward/kernel';
import type { Flight } from './traveller';

/** What can be read aloud and told apart: no 0 and O, no 1, I and L. In ascending order, so that codes sort by number. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const base = BigInt(alphabet.length);
const lengths = { day: 2, flight: 2, number: 2, check: 6 };
const groupOf = 4;

/** A number that only the holder of the key can work out for a text. */
export type Mac = (text: string) => bigint;

/** A code as it was read. */
export interface ReadCode {
  /** The flight for which it was made, and the day as it is written in the code; missing where it was made for none. */
  madeFor?: OnFlight & { day: string };
}

export interface WristbandCode {
  /** Days since 1970, UTC, as far as two characters go: more than two years. */
  day: string;
  /** Day, flight and number: everything that the check is about. */
  body: string;
  check: string;
}

type OnFlight = Pick<Flight, 'flightId' | 'operationId'>;

const written = (n: bigint, length: number): string => {
  let [left, text] = [n, ''];
  for (let i = 0; i < length; i++) {
    text = alphabet[Number(left % base)]! + text;
    left /= base;
  }
  return text;
};

/** The day of a flight as its codes have it. */
export const codeDayOf = (flight: Pick<Flight, 'legs'>): string =>
  written(BigInt(Math.floor(new Date(departureOf(flight)).getTime() / 86_400_000)), lengths.day);

const checkOf = (mac: Mac, { operationId, flightId }: OnFlight, body: string): string =>
  written(mac(`check|${operationId}|${flightId}|${body}`), lengths.check);

/** The id of a person, in whatever form it was read; undefined where the text is none. */
export const plainId = (text: string): string | undefined =>
  /^([0-9A-F]{8})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{12})$/
    .exec(plainCode(text))
    ?.slice(1)
    .join('-')
    .toLowerCase();

/** Twelve characters in three groups: the day, the flight, the number, and a check over them that nobody can make up. */
export function wristbandCode(mac: Mac, flight: OnFlight & Pick<Flight, 'legs'>, number: number): string {
  const tag = written(mac(`flight|${flight.operationId}|${flight.flightId}`), lengths.flight);
  const body = codeDayOf(flight) + tag + written(BigInt(number), lengths.number);
  return (body + checkOf(mac, flight, body)).match(new RegExp(`.{${groupOf}}`, 'g'))!.join('-');
}

/** A text that may be a code by its form; undefined when it is something else, such as a name or the number of a passport. */
export function readWristband(text: string): WristbandCode | undefined {
  const plain = plainCode(text);
  if (!/^[A-Z0-9]{12}$/.test(plain)) return undefined;
  const body = plain.slice(0, -lengths.check);
  return { day: body.slice(0, lengths.day), body, check: plain.slice(-lengths.check) };
}

const isOf = (mac: Mac, { body, check }: WristbandCode, flight: OnFlight): boolean =>
  checkOf(mac, flight, body) === check;

/** A character too few or too many: neither a name, which has no digit, nor the number of a passport, which is shorter. */
const nearlyACode = (text: string): boolean => /^(?=.*\d)[A-Z0-9]{11,13}$/.test(plainCode(text));

/**
 * What a text is as a code; undefined where it is none by its form.
 * @param flights every flight that is known
 */
export function readCode(mac: Mac, text: string, flights: readonly OnFlight[]): ReadCode | undefined {
  const code = readWristband(text);
  if (!code) return nearlyACode(text) ? {} : undefined;
  const flight = flights.find((f) => isOf(mac, code, f));
  const { day } = code;
  return flight ? { madeFor: { flightId: flight.flightId, operationId: flight.operationId, day } } : {};
}
