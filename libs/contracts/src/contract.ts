import 'reflect-metadata';

/** A published class: its name with version, and the stream it travels on. */
export interface Contract<T extends object = object> {
  new (): T;
  readonly type: string;
  readonly stream: string;
}

const registry = new Map<string, Contract>();

/** Publishes a class as one version of a message. Published versions are frozen in `shapes.json` and `examples.json`. */
export const publishedAs =
  (type: string, stream: string) =>
  <T extends new () => object>(target: T): T => {
    Object.assign(target, { type, stream });
    registry.set(type, target as unknown as Contract);
    return target;
  };

export const allContracts = (): Contract[] => [...registry.values()];

export const contractOf = (type: string): Contract | undefined => registry.get(type);

/** @throws when nobody publishes it: a consumer with a misspelt pattern does not start */
export function streamOf(type: string): string {
  const contract = registry.get(type);
  if (!contract) throw new Error(`No contract is published as "${type}".`);
  return contract.stream;
}
