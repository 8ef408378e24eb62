/** What protection adds to a talk; the rest of the queue is the counsellors'. */
export const secondLook: readonly string[] = ['SECOND_OPINION', 'PROXY'];
