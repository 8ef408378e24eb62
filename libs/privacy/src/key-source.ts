import type { SealClass } from './seal';

/** Where the keys of persons and operations come from: registration's own table, or its endpoint for other services. */
export interface KeySource {
  /** Keys for one class, by person id. A person whose key was destroyed is missing. */
  keysFor(personIds: string[], sealClass: SealClass): Promise<Map<string, Buffer>>;
  /** The same for operations. A question of its own: to have a person's key is to be registered, which an operation is not. */
  keysForOperations(operationIds: string[], sealClass: SealClass): Promise<Map<string, Buffer>>;
}
