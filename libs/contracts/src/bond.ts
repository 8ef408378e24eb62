/** How somebody is related to the head of their case. */
export const relations = ['HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'SIBLING', 'NIECE_NEPHEW', 'OTHER'] as const;
export type Relation = (typeof relations)[number];

/** `UNCLE_OR_AUNT`: the head of the case, or the spouse, with whom a niece or nephew is registered. */
export type Bond = 'PARENT' | 'UNCLE_OR_AUNT' | 'OTHER_KIN';

type Bonds = Partial<Record<Relation, Bond>>;

/**
 * Whoever is registered as `OTHER`, or as the spouse of the head, has nobody: a child who is married is asked about by
 * protection.
 */
const bondsOf: Partial<Record<Relation, Bonds>> = {
  HEAD: { PARENT: 'PARENT', SIBLING: 'OTHER_KIN' },
  CHILD: { HEAD: 'PARENT', SPOUSE: 'PARENT', PARENT: 'OTHER_KIN', SIBLING: 'OTHER_KIN', CHILD: 'OTHER_KIN' },
  SIBLING: { PARENT: 'PARENT', HEAD: 'OTHER_KIN', SIBLING: 'OTHER_KIN' },
  NIECE_NEPHEW: { HEAD: 'UNCLE_OR_AUNT', SPOUSE: 'UNCLE_OR_AUNT', PARENT: 'OTHER_KIN', SIBLING: 'OTHER_KIN' },
};

/**
 * What two people of one case are to each other, by their relations to its head: registration records parents and kin by it.
 * @param child relation of the child to the head
 * @param elder relation of the other one
 * @returns what the other one is to the child; undefined where the relations alone make nobody answer for it
 * Source: docs/handbook/family.md#guardianship
 */
export const bondByRelation = (child: string | undefined, elder: string | undefined): Bond | undefined =>
  bondsOf[child as Relation]?.[elder as Relation];
