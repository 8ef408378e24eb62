import { newId } from '@homeward/kernel';

export type Fact = 'registered' | 'screened' | 'checked' | 'given' | 'withdrawn' | 'boarded';

/** What the endpoints have acknowledged about one person, in order: the model with which the platform is compared. */
export class Traveller {
  readonly personId = newId();
  readonly caseId = newId();
  readonly acknowledged: { fact: Fact; detail: string; afterMs: number }[] = [];
  familyId?: string;
  /** A client is busy with this person: one action after the other. */
  busy = false;

  acknowledge(fact: Fact, detail = ''): void {
    this.acknowledged.push({ fact, detail, afterMs: Math.round(performance.now()) });
  }

  count(fact: Fact): number {
    return this.acknowledged.filter((t) => t.fact === fact).length;
  }

  get has(): (fact: Fact) => boolean {
    return (fact) => this.acknowledged.some((t) => t.fact === fact);
  }

  /** The last answer on going home: yes, no, or none yet. */
  get consent(): 'ACTIVE' | 'WITHDRAWN' | undefined {
    const last = this.acknowledged.findLast((t) => t.fact === 'given' || t.fact === 'withdrawn');
    return last && (last.fact === 'given' ? 'ACTIVE' : 'WITHDRAWN');
  }

  /** The last medical decision. */
  get fitness(): string | undefined {
    return this.acknowledged.findLast((t) => t.fact === 'checked')?.detail;
  }
}
