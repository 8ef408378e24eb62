import type { Contract } from '../contract';
import { canRead } from '../versions';

/** Later versions of an event that no older one can be read as, or that use another stream than the one before. */
export const withoutAWay = (contracts: Contract[]): string[] =>
  contracts
    .filter(({ type, stream }) => {
      const [, name, version] = /^(.*)\.v(\d+)$/.exec(type)!;
      if (version === '1') return false;
      const before = contracts.find((c) => c.type === `${name}.v${Number(version) - 1}`);
      return before?.stream !== stream || !canRead(before.type, type);
    })
    .map(({ type }) => type);
