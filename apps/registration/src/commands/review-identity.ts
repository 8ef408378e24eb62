/** What an officer looked at. */
export const bases = ['PAPER_SEEN', 'INTERVIEW', 'CONSULATE'] as const;
export type Basis = (typeof bases)[number];
