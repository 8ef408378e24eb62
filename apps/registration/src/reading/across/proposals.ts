import type { DuplicateKey, DuplicatePair } from './duplicate-key';

/** The pairs that were found, each once, with the strongest level and every reason. */
export class Proposals {
  private readonly found = new Map<string, DuplicatePair>();

  add(a: DuplicateKey, b: DuplicateKey, level: 1 | 2 | 3, reason: string): void {
    const key = a.ref < b.ref ? `${a.ref}\n${b.ref}` : `${b.ref}\n${a.ref}`;
    const before = this.found.get(key);
    if (before) {
      before.level = Math.min(before.level, level) as 1 | 2 | 3;
      if (!before.reasons.includes(reason)) before.reasons.push(reason);
    } else this.found.set(key, { a: a.ref, b: b.ref, level, reasons: [reason] });
  }

  all(): DuplicatePair[] {
    return [...this.found.values()];
  }
}
