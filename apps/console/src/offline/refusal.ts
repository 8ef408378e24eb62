import { Problem, type BrokenRule } from '../api/problem';

/** A refusal as it is stored. */
export interface Refusal {
  status: number;
  message: string;
  broken: BrokenRule[];
  fields: string[];
}

export const refusalOf = ({ status, message, broken, fields }: Problem): Refusal => ({
  status,
  message,
  broken,
  fields,
});

/** Of these the platform may decide otherwise a moment later: the session ended, it took too long, came too early or too often. */
const passing: ReadonlySet<number> = new Set([401, 408, 425, 429]);

/** Whether sending the same once more can only be refused again. */
export const isFinal = (error: unknown): error is Problem =>
  error instanceof Problem && error.status >= 400 && error.status < 500 && !passing.has(error.status);
