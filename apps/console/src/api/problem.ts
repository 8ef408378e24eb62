export interface BrokenRule {
  /** The unique name of the rule; findings recorded long ago have none. */
  name?: string;
  code: string;
  says: string;
  unblockedBy: string;
  until?: string;
  parameters?: Record<string, string>;
}

const theirDecisions: ReadonlySet<string | undefined> = new Set([
  'who-said-no-stays',
  'who-said-no-does-not-board',
  'nobody-aboard-has-said-no',
  'no-after-the-doors-is-resolved-before-departure',
  'a-new-yes-needs-a-new-conversation',
]);

/** What a person has decided is nothing that somebody lifts: screens say what they decided, and no more. */
export const isTheirDecision = ({ name }: Pick<BrokenRule, 'name'>): boolean => theirDecisions.has(name);

/** What went wrong, from a problem document (RFC 9457); status 0 when there was no answer. */
export class Problem extends Error {
  readonly status: number;
  readonly broken: BrokenRule[];
  readonly fields: string[];
  readonly instance?: string;
  readonly detail?: string;

  constructor(status: number, document: Partial<Problem> = {}) {
    super(document.message ?? '');
    this.status = status;
    this.broken = document.broken ?? [];
    this.fields = document.fields ?? [];
    this.instance = document.instance;
    this.detail = document.detail;
  }
}

export const isProblem = (error: unknown, status: number): boolean =>
  error instanceof Problem && error.status === status;

/** Reads a refusal. */
export async function problemFrom(response: Response): Promise<Problem> {
  const said = (await response.json().catch(() => ({}))) as Partial<Problem> & { title?: string };
  return new Problem(response.status, { ...said, message: said.title ?? '' });
}
