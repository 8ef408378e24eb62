/**
 * Nationality codes of people whom no state calls its own, or who fled one (ICAO Doc 9303).
 * Source: docs/handbook/documents.md#nationality-codes.
 */
const withoutAState: ReadonlySet<string> = new Set(['XXA', 'XXB', 'XXC', 'XXX', 'UNO', 'UNA', 'UNK']);

export const isStateless = (nationality: string | undefined): boolean => withoutAState.has(nationality ?? '');

/** Whether a kind of paper says that its bearer fled: only protection may know. Source: docs/handbook/consent.md#r-cons-15. */
export const isRefugeePaper = (kind: string | undefined): boolean => kind === 'UNHCR';
