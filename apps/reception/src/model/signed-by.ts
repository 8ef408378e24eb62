import type { Signed } from './arrival';

export const signedBy = ({ id, roles }: { id: string; roles: readonly string[] }, at: Date): Signed => ({
  by: id,
  roles,
  at: at.toISOString(),
});
