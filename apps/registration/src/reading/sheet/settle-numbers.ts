import type { ColumnEvidence } from './column-evidence';
import type { SheetColumn } from './sheet-field';

interface Candidate extends SheetColumn {
  certainty: number;
  evidence: ColumnEvidence;
}

const looksLikeANumber = ({ evidence: { share, filled } }: Candidate): boolean =>
  filled > 1 && Math.max(share.case ?? 0, share.docNumber ?? 0) >= 0.6;

/**
 * "Reference" and "Number" say nothing of what they number. Of two such columns the one that a family shares is the case; papers
 * have a number of their own.
 */
export function settleNumbers(columns: Candidate[]): void {
  const known = columns.filter(({ fields, certainty }) => certainty >= 2 && fields.length === 1);
  const surely = (field: 'case' | 'docNumber'): boolean =>
    known.some((column) => column.fields[0] === field && !isVague(column.heading));
  if (surely('case') || surely('docNumber')) return;
  const open = columns.filter(
    (column) =>
      looksLikeANumber(column) &&
      (column.fields.length === 0 || ['case', 'docNumber', 'rowNumber', 'other'].includes(column.fields[0]!)),
  );
  if (open.length !== 2) return;
  const shared = ({ evidence: { distinct, filled } }: Candidate): boolean => distinct < filled;
  const [a, b] = open as [Candidate, Candidate];
  if (shared(a) === shared(b)) return;
  const [ofCase, ofPaper] = shared(a) ? [a, b] : [b, a];
  ofCase.fields = ['case'];
  ofPaper.fields = ['docNumber'];
}

const VAGUE = /^(?:r[ée]f(?:[ée]rence)?|reference|ref|no|n[°º]|nr|num(?:ber|ero|éro)?|code|id|رقم|مرجع)\.?$/iu;
const isVague = (heading: string): boolean => VAGUE.test(heading.trim());
