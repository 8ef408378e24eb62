import type { WhoseNo } from '../commands/board-by-scan';

/** What came of one code of somebody who says no: their no is recorded, or it was refused. */
export type Tried<Recorded> = { recorded: Recorded } | { refused: unknown };

/**
 * The next code to try of somebody who says no; undefined where none is left. The codes of one person are tried until they are
 * known by one; where they may be different people, each is. Who names no code is tried once, so that they learn why not.
 */
export function codeToTry({ codes, all }: WhoseNo, tried: readonly Tried<unknown>[]): string | undefined {
  if (!all && tried.some((t) => 'recorded' in t)) return undefined;
  return (codes.length > 0 ? codes : [''])[tried.length];
}

/**
 * What the gate is answered: a refusal where somebody is known by none of their codes, else what was recorded first. The noes
 * of the others are recorded in any case.
 * @param tried by each who says no, in order
 */
export function answerToNoes<Recorded>(tried: readonly (readonly Tried<Recorded>[])[]): Tried<Recorded> {
  const unknown = tried.find((codes) => codes.every((t) => 'refused' in t));
  return unknown?.[0] ?? tried.flat().find((t) => 'recorded' in t)!;
}
