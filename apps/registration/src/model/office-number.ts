/**
 * What a row calls its case: the number in one form, a bare number within its sheet, or the row itself where it names none.
 */
export const caseOfRow = (importId: string, record: number, written: string): string =>
  plainNumber(written) ?? `${importId}/${written || `alone:${record}`}`;

/**
 * A case number as offices write it, brought to one form: "TIP 0012" is TIP0012 on every sheet. A bare number counts only
 * within the sheet it stands on, so it is none here.
 */
export function plainNumber(written: string | undefined): string | undefined {
  const plain = (written ?? '').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  return /\p{L}/u.test(plain) ? plain : undefined;
}
