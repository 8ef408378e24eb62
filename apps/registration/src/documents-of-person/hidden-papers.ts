import { isAllowed, type Caller } from '@homeward/access';
import { isRefugeePaper } from '../model/protection-sign';
import { documentKinds, type DocumentKind } from '../model/travel-document';

/**
 * Kinds of papers of which somebody does not learn that a person has one: a refugee's paper is shown to protection, and to nobody
 * else. Whoever reads what is passed on to protection reads such a paper too.
 */
export const hiddenPapers = ({ roles }: Pick<Caller, 'roles'>): DocumentKind[] =>
  isAllowed('caseload:read-protection-queue', roles) ? [] : documentKinds.filter(isRefugeePaper);
