import type { ConcernAnswer, ConcernKind } from '../model/concern';

/** Protection's answer to what it was told. */
export interface AnswerConcern extends ConcernAnswer {
  now: Date;
}

/** The same beside what was told; no kind where it came with a no. */
export interface AnswerKnownConcern extends AnswerConcern {
  kind?: ConcernKind;
}
