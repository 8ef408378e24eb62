import type { BrokenRule } from '../api/problem';

/** The readiness predicate in the order in which it is shown: who it is, what they want, papers, health, family. */
const order = [
  'identity-is-confirmed',
  'nobody-in-two-records',
  'consent-stands',
  'yes-is-for-this-journey',
  'of-age-they-say-yes-themselves',
  'who-said-no-stays',
  'document-holds-on-arrival',
  'document-belongs-to-one-person',
  'exit-is-granted',
  'removals-are-not-served',
  'fit-to-fly-until-departure',
  'aircraft-can-carry-their-needs',
  'protection-has-cleared',
  'child-alone-needs-a-best-interests-decision',
  'other-parent-agrees',
  'families-travel-whole',
];
const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);

type Met = Pick<BrokenRule, 'name' | 'code' | 'says' | 'unblockedBy'>;
export type Need = { name: string; unblockedBy: string } & ({ broken: BrokenRule } | { broken?: undefined });

/** The whole predicate, each rule met or broken; of those of which nothing may be said, one line for each role. */
export function needsOf(blockers: readonly BrokenRule[], met: readonly Met[]): Need[] {
  const broken: Need[] = blockers.map((b) => ({ name: b.name ?? '', unblockedBy: b.unblockedBy, broken: b }));
  const rest: Need[] = met.map(({ name = '', unblockedBy }) => ({ name, unblockedBy }));
  return [...broken, ...rest].sort((a, b) => place(a.name) - place(b.name));
}
