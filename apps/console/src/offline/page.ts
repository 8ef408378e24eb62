import { newId } from '../api/new-id';

/** This page, until it is loaded anew. */
export const thisPage = newId();
