import { isAfter } from '@homeward/kernel';

/**
 * Two records are, or were, of one person: a no under the one is a no under the other, unless a yes was said there since. What
 * a merge means for a no, and the end of one, is the same in every service. Source: docs/handbook/registration.md#merge.
 * @param saidNoAt under the one; undefined where no no was said there, or a yes since
 * @param saidYesAt under the other; undefined where none was
 */
export const countsUnderAnother = (saidNoAt: string | undefined, saidYesAt: string | undefined): boolean =>
  saidNoAt !== undefined && !(saidYesAt !== undefined && isAfter(saidYesAt, saidNoAt));
