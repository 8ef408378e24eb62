import type { SensitiveText } from '../read-row';
import { isPlaceholder } from '../text/is-placeholder';
import { tidyText } from '../text/tidy-text';
import { readFreeText } from '../words/read-free-text';
import { specificNeeds } from '../words/specific-needs';

export interface ReadRemarks {
  needs: string[];
  codes: string[];
  sensitive: SensitiveText;
  notes: Record<string, string>;
}

/** Free text sorted by who may read it: health to medical, fear to protection, the rest to the report. */
export function readRemarks(cells: { needs: string; remarks: string; others: Record<string, string> }): ReadRemarks {
  const needs = new Set<string>();
  const codes = new Set<string>();
  const kept = { medical: [] as string[], protection: [] as string[] };
  const notes = new Map<string, string>();
  const { needs: ownNeeds, remarks, others } = cells;
  const texts = [['needs', ownNeeds], ['remarks', remarks], ...Object.entries(others)] as const;
  for (const [heading, raw] of texts) {
    const listed = specificNeeds(tidyText(raw));
    const text = listed.rest;
    kept.medical.push(...listed.medical);
    kept.protection.push(...listed.protection);
    if (isPlaceholder(text)) continue;
    const signs = readFreeText(text);
    signs.needs.forEach((need) => needs.add(need));
    for (const part of signs.medical && signs.protection ? text.split(/\s*[;\n]\s*|\.\s+/) : [text]) {
      const own = part === text ? signs : readFreeText(part);
      if (own.medical) kept.medical.push(part);
      // in a cell that holds both, words that are neither may explain the fear; the nurse does not need them
      if (own.protection || !own.medical) (signs.protection ? kept.protection : []).push(part);
    }
    if (!signs.medical && !signs.protection) notes.set(heading, text);
    if (signs.removal) codes.add('REMOVAL_CODE');
  }
  if (kept.medical.length) codes.add('MEDICAL_REVIEW');
  if (kept.protection.length) codes.add('PROTECTION_REVIEW');
  const sensitive = {
    medical: kept.medical.join('; ') || undefined,
    protection: kept.protection.join('; ') || undefined,
  };
  return { needs: [...needs], codes: [...codes], sensitive, notes: Object.fromEntries(notes) };
}
