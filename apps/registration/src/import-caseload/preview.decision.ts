import type { Counts } from '../model/caseload-import';
import { verdictOf, type RowForPreview, type Verdict } from '../model/import-row';
import { lookAcross, type DuplicatePair, type PersonKey } from '../reading';

/** The little of a row that stays in memory while a sheet streams by. */
export interface Glimpse {
  record: number;
  key: PersonKey;
  refused: boolean;
  codes: string[];
  warned: boolean;
}

export interface Findings {
  rows: { record: number; family_no: number; verdict: Verdict; codes: string[] }[];
  pairs: DuplicatePair[];
  families: number;
}

/** The second look, over the whole sheet and everything around it: who belongs together, who may be here twice. */
export function lookAgain(glimpses: Glimpse[], around: PersonKey[], exportedOn: string): Findings {
  const across = lookAcross([...around, ...glimpses.map((g) => g.key)], exportedOn);
  const numbers = new Map<string, number>();
  const rows = glimpses.map(({ record, key, refused, codes, warned }) => {
    const root = across.familyOf.get(key.ref)!;
    if (!numbers.has(root)) numbers.set(root, numbers.size + 1);
    const all = [...new Set([...codes, ...(across.codesOf.get(key.ref) ?? [])])].sort();
    const verdict = verdictOf(refused ? 'refuse' : 'accept', all, warned ? ['warned'] : []);
    return { record, family_no: numbers.get(root)!, verdict, codes: all };
  });
  const mine = new Set(glimpses.map((g) => g.key.ref));
  const pairs = across.duplicates.filter(({ a, b }) => mine.has(a) || mine.has(b));
  return { rows, pairs, families: numbers.size };
}

/** Sums rows up while they pass. */
export class Sum {
  private readonly codes: Record<string, number> = {};
  private ignored = 0;
  private passedOn = 0;

  add({ verdict, codes, kept }: RowForPreview): void {
    if (kept.hiddenCodes.length > 0) this.passedOn++;
    if (verdict !== 'ignore') return;
    this.ignored++;
    for (const c of codes) this.codes[c] = (this.codes[c] ?? 0) + 1;
  }

  of({ rows, pairs, families }: Findings): Counts {
    const count = (v: Verdict): number => rows.filter((r) => r.verdict === v).length;
    for (const c of rows.flatMap((r) => r.codes)) this.codes[c] = (this.codes[c] ?? 0) + 1;
    return {
      records: rows.length + this.ignored,
      take: count('take'),
      takeWithWarning: count('take-with-warning'),
      refuse: count('refuse'),
      ignore: this.ignored,
      families,
      duplicates: pairs.length,
      passedOn: this.passedOn,
      unaccompanied: this.codes['NO_ADULT_IN_FAMILY'] ?? 0,
      codes: this.codes,
    };
  }
}
