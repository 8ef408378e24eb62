interface Row {
  personId: string;
  workedOnBy?: string;
}

/**
 * Where in the order one goes on: to the first after this place, or before it, on whom nobody else works as far as the list knows now.
 * @param now the list as it is now
 */
export function nextFree(order: readonly Row[], at: number, by: 1 | -1, now: readonly Row[]): number | undefined {
  const taken = new Set(now.filter((r) => r.workedOnBy).map((r) => r.personId));
  for (let i = at + by; i >= 0 && i < order.length; i += by) if (!taken.has(order[i]!.personId)) return i;
  return undefined;
}
