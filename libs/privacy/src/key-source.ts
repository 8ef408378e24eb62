import type { SealClass } from './seal';

/** Where the keys of persons and operations come from: registration's own table, or its endpoint for other services. */
export interface KeySource {
  /** Keys for one class, by person id. A person whose key was destroyed is missing. */
  keysFor(personIds: string[], sealClass: SealClass): Promise<Map<string, Buffer>>;
  /** The same for operations; a separate method, because having a person's key means the person is registered. */
  keysForOperations(operationIds: string[], sealClass: SealClass): Promise<Map<string, Buffer>>;
}
