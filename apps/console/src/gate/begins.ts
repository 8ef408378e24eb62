import type { Provisional } from './provisional';

type Answer = 'go' | 'no' | '';
type Verdict = Pick<Provisional, 'lets'>;

/**
 * Whether a scan is recorded. A no always is. Without a line somebody boards only whom this device lets through: what is
 * recorded is sent later, when nobody looks. Who was not asked yet is only looked up.
 * @param here what this device says
 */
export const begins = (answer: Answer, isUp: boolean, here: Verdict): boolean =>
  answer === 'no' || isUp || (answer === 'go' && here.lets);

/** Whether a yes is not sent again: the platform did not answer, and this device said that the person does not board. */
export const isGivenUp = (begun: { answer: Answer } & Verdict, item: { state: string; tries: number }): boolean =>
  begun.answer === 'go' && !begun.lets && item.state === 'waiting' && item.tries > 0;
