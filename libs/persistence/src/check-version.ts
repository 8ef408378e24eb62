import type { Caller } from '@homeward/access';
import { StaleVersion, VersionMissing } from '@homeward/kernel';
import type { Target } from './aggregate-kind';

/** Whoever changes a record says which version they saw. @throws StaleVersion, VersionMissing */
export function checkVersion(current: number | undefined, target: Target, caller: Caller): void {
  if (current === undefined || target.unconditional || caller.roles.includes('service')) return;
  if (caller.expectedVersion === undefined) throw new VersionMissing();
  if (caller.expectedVersion !== current) throw new StaleVersion(current);
}
