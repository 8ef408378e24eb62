/** Where a walk over records begins: with it, not after it, for a record may have been given this id as well. */
export const lowestId = '00000000-0000-0000-0000-000000000000';
