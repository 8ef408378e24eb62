const browsers = [
  ['Edg', 'Edge'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['Linux', 'Linux'],
] as const;

const first = (of: readonly (readonly [string, string])[], agent: string): string =>
  of.find(([sign]) => agent.includes(sign))?.[1] ?? '?';

/** A browser as its user recognises it among others. */
export const nameOfBrowser = (agent = navigator.userAgent): string =>
  `${first(browsers, agent)} · ${first(systems, agent)}`;
