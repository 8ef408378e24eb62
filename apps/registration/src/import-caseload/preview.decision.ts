import { brokenBy } from '@homeward/kernel';
import { saidByRow, withBroken } from '../commit-import/person-of-row.decision';
import type { Counts } from '../model/caseload-import';
import { verdictOf, type RowForPreview, type Verdict } from '../model/import-row';
import { caseOfRow } from '../model/office-number';
import { lookAcross, type DuplicatePair, type PersonKey, type Steps } from '../reading';
import { caseHasOneHead } from '../rules/describe-person/case-has-one-head';

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

/** A row with the rules that it breaks by itself: the person behind it waits until it is mended, like that of a refused row. */
export function judged(row: RowForPreview, exportedOn: string): RowForPreview {
  if (!row.kept.values) return row;
  const alone = { ...saidByRow(row.kept.values, exportedOn), familyId: '', otherHeads: 0 };
  const codes = withBroken(row.codes, alone);
  return codes.length === row.codes.length ? row : { ...row, codes, verdict: 'refuse' };
}

/** Heads by case: of the people who are registered, as other previews are nobody yet. */
function headsAmong(around: PersonKey[]): Map<string, number> {
  const heads = new Map<string, number>();
  for (const { sheet, relation, case: number } of around)
    if (sheet === '' && relation === 'HEAD') heads.set(number, (heads.get(number) ?? 0) + 1);
  return heads;
}

/** The second look, over the whole sheet and everything around it: who belongs together, who may be here twice. */
export function* lookAgain(glimpses: Glimpse[], around: PersonKey[], exportedOn: string): Steps<Findings> {
  const mine = new Set(glimpses.map((g) => g.key.ref));
  const across = yield* lookAcross([...around, ...glimpses.map((g) => g.key)], exportedOn, mine);
  const numbers = new Map<string, number>();
  const heads = headsAmong(around);
  const rows = glimpses.map(({ record, key, refused, codes, warned }) => {
    const number = caseOfRow(key.sheet, record, key.case);
    const otherHeads = heads.get(number) ?? 0;
    const isAgain = across.already.has(key.ref) && !codes.includes('REMOVAL_CODE');
    if (key.relation === 'HEAD' && !isAgain) heads.set(number, otherHeads + 1);
    const broken = isAgain ? [] : brokenBy([caseHasOneHead], { relation: key.relation || 'OTHER', otherHeads });
    const root = across.familyOf.get(key.ref)!;
    if (!numbers.has(root)) numbers.set(root, numbers.size + 1);
    const all = [...new Set([...codes, ...broken.map((b) => b.code), ...(across.codesOf.get(key.ref) ?? [])])].sort();
    const verdict = isAgain
      ? 'ignore'
      : verdictOf(refused || broken.length > 0 ? 'refuse' : 'accept', all, warned ? ['warned'] : []);
    return { record, family_no: numbers.get(root)!, verdict, codes: all };
  });
  return { rows, pairs: across.duplicates, families: numbers.size };
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
      ignore: this.ignored + count('ignore'),
      families,
      duplicates: pairs.length,
      passedOn: this.passedOn,
      unaccompanied: this.codes['NO_ADULT_IN_FAMILY'] ?? 0,
      codes: this.codes,
    };
  }
}
