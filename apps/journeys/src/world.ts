import type { Api } from './api';
import { withOwnNumbers } from './own-numbers';
import type { ReadinessRow, Sample } from './sample';

/** The people of the sample and their ids on the platform. */
export class World {
  readonly sample: Sample;
  readonly personOf = new Map<string, string>();
  readonly familyOf = new Map<string, string>();
  private readonly refOf = new Map<string, string>();

  constructor(
    readonly api: Api,
    sample: Sample,
    readonly operationId: string,
    readonly flightId: string,
    readonly say: (line: string) => void,
  ) {
    this.sample = withOwnNumbers(sample, operationId);
  }

  know(ref: string, personId: string, familyId: string): void {
    this.personOf.set(ref, personId);
    this.familyOf.set(ref, familyId);
    this.refOf.set(personId, ref);
  }

  /** The platform's id of a person of the sample. */
  id(ref: string): string {
    const id = this.personOf.get(ref);
    if (!id) throw new Error(`${ref} is not known to the platform.`);
    return id;
  }

  /** The sample's reference of a person of the platform. */
  ref(personId: string): string {
    return this.refOf.get(personId) ?? personId;
  }

  refs(personIds: string[]): string[] {
    return personIds.map((id) => this.ref(id)).sort();
  }

  row(ref: string): ReadinessRow | undefined {
    return this.sample.readiness.find((r) => r.person_ref === ref);
  }
}
