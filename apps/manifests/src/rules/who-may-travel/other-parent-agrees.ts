import { answersForAChild, type RelationV1 } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import { isOfAgeThroughout } from '../../model/bands-flown';
import { type Judged } from '../../model/traveller';

const parentsAmong = (relations: readonly RelationV1[] = []): RelationV1[] =>
  relations.filter((r) => r.kind === 'PARENT' && r.basis !== 'STATED');

/**
 * A parent is aboard without another one: nothing has to be recorded only where two are, and everybody who is recorded as a
 * parent of the child. Of three on record, two may both not be the one who stays. Whoever is a guardian by a paper alone is
 * asked for it as a parent is: otherwise a parent who is entered as guardian would pass.
 */
const isWithOneParent = ({ facts: { family }, accompaniedBy }: Pick<Judged, 'facts' | 'accompaniedBy'>): boolean => {
  const aboard = parentsAmong(accompaniedBy).length;
  if (aboard > 0) return aboard === 1 || aboard < parentsAmong(family?.relations).length;
  const guardians = accompaniedBy.filter(answersForAChild);
  return guardians.length > 0 && guardians.every((g) => g.basis === 'PAPER');
};

/**
 * One parent alone may not take a child across a border, and what nobody has written down nobody has asked.
 * Source: docs/handbook/consent.md#r-cons-12.
 */
export const otherParentAgrees = rule<Judged>({
  name: 'other-parent-agrees',
  code: 'H-FAM',
  says: 'The child travels with one parent, or with somebody whom a paper names as guardian, and none of these is recorded: agreement of the other parent, a custody document, a death, that the law knows no other parent, or an exception by protection.',
  unblockedBy: 'protection-officer',
  holds: (person) => {
    const recorded = person.facts.protection?.otherParent;
    if (isOfAgeThroughout(person, person.flight) || recorded === 'SATISFIED') return true;
    return recorded !== 'MISSING' && !isWithOneParent(person);
  },
});
