import 'reflect-metadata';

/** A published class: its name with version, its stream, and its meaning. */
export interface Contract<T extends object = object> {
  new (): T;
  readonly type: string;
  readonly stream: string;
  readonly says: string;
}

const registry = new Map<string, Contract>();

/**
 * Publishes a class as one version of a message. Published versions are frozen in `shapes.json` and `examples.json`.
 * @param says what the message means and what its key is, for `docs/asyncapi.json`
 */
export const publishedAs =
  (type: string, stream: string, says: string) =>
  <T extends new () => object>(target: T): T => {
    Object.assign(target, { type, stream, says });
    registry.set(type, target as unknown as Contract);
    return target;
  };

export const allContracts = (): Contract[] => [...registry.values()];

export const contractOf = (type: string): Contract | undefined => registry.get(type);

/** The service that publishes a type: the one whose stream it is sent on. */
export const publisherOf = (type: string): string => streamOf(type).split('.')[1]!;

/** @throws when nobody publishes it: a consumer with a misspelt type does not start */
export function streamOf(type: string): string {
  const contract = registry.get(type);
  if (!contract) throw new Error(`No contract is published as "${type}".`);
  return contract.stream;
}
