import { accept, utcDayOf, type Decision } from '@homeward/kernel';
import type { DocumentEvent, TravelDocument } from '../model/travel-document';

/** Nobody travels on the paper any more. Said twice, it was lost on the first day. */
export const reportLoss = (paper: TravelDocument, now: Date): Decision<DocumentEvent> =>
  paper.lostOn === undefined ? accept({ type: 'DocumentLost', lostOn: utcDayOf(now) }) : accept();
