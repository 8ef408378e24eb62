import { accept, type Decision } from '@homeward/kernel';
import { numberForm, type AlikeKeys, type DocumentEvent, type TravelDocument } from '../model/travel-document';

/** A number that was compared in a form of before is compared in the present one; in that form already, nothing happens. */
export const readNumberAgain = (
  paper: TravelDocument,
  numberKey: string | undefined,
  alike?: AlikeKeys,
): Decision<DocumentEvent> =>
  (paper.numberForm ?? 1) >= numberForm ? accept() : accept({ type: 'NumberReadAgain', numberKey, alike, numberForm });
