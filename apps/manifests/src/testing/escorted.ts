import type { Escort } from '../model/escort';
import type { Passenger, PassengerList } from '../model/passenger-list';
import type { Facts } from '../model/traveller';
import { aDay } from './a-day';
import { ready } from './a-ready-person';
import { aPassenger } from './lists';

/** When `p` is escorted, and by whom. */
export const at = '2026-12-09T06:45:00.000Z';
export const needs = (escort: string): Facts => ({ ...ready, medical: { ...ready.medical!, escort } });
export const child: Facts = { ...ready, protection: { ...ready.protection!, escortRef: 'E1' } };
export const [p, q] = [aPassenger('p', 'f', { seat: '2A' }), aPassenger('q', 'g', { seat: '2B' })];
export const escort = (over: Partial<Escort> = {}): Escort => ({
  escortId: 'e1',
  kind: 'NURSE',
  escorts: ['p'],
  sealed: 's',
  seat: '2C',
  by: 'amal',
  at,
  ...over,
});
export const dayWith = (facts: Facts, people: Passenger[] = [p, q], over: Partial<PassengerList> = {}) =>
  aDay(people, { p: facts }, over);
export const withEscort = (over: Partial<Escort> = {}, facts = needs('NURSE'), people?: Passenger[]) =>
  dayWith(facts, people, { escorts: { e1: escort(over) } });
