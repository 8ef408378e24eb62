import { newId } from '@homeward/kernel';

export type Fact = 'registered' | 'screened' | 'checked' | 'given' | 'withdrawn' | 'boarded';

/** What the endpoints have acknowledged about one person, in order: the model that the platform is held against. */
export class Traveller {
  readonly personId = newId();
  readonly caseId = newId();
  readonly told: { fact: Fact; detail: string; afterMs: number }[] = [];
  familyId?: string;
  /** Somebody is busy with this person: one thing after the other. */
  busy = false;

  acknowledge(fact: Fact, detail = ''): void {
    this.told.push({ fact, detail, afterMs: Math.round(performance.now()) });
  }

  count(fact: Fact): number {
    return this.told.filter((t) => t.fact === fact).length;
  }

  get has(): (fact: Fact) => boolean {
    return (fact) => this.told.some((t) => t.fact === fact);
  }

  /** The last word on going home: yes, no, or nothing said yet. */
  get consent(): 'ACTIVE' | 'WITHDRAWN' | undefined {
    const last = this.told.findLast((t) => t.fact === 'given' || t.fact === 'withdrawn');
    return last && (last.fact === 'given' ? 'ACTIVE' : 'WITHDRAWN');
  }

  /** The last medical decision. */
  get fitness(): string | undefined {
    return this.told.findLast((t) => t.fact === 'checked')?.detail;
  }
}
