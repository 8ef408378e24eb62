/** Specific needs codes of UNHCR's registration, two letters and two for the kind: SM-CC, DS-LM, CR-CP. */
const CODE = /(?<![\p{L}\p{N}])([A-Z]{2})-([A-Z]{2})(?![\p{L}\p{N}])/gu;
/** Serious medical conditions and disabilities concern the clinicians; all the others protection. */
const OF_HEALTH = new Set(['SM', 'DS']);
const GROUPS = new Set(['SM', 'DS', 'CR', 'SC', 'UC', 'WR', 'ER', 'SP', 'FU', 'LP', 'TR', 'SV', 'GV', 'CC']);

/** The codes in a cell by whom they concern; undefined where it holds none. Each goes there, and nowhere else. */
export function specificNeeds(text: string): { medical: string[]; protection: string[] } | undefined {
  const found = [...text.matchAll(CODE)].filter(([, group]) => GROUPS.has(group!));
  if (found.length === 0) return undefined;
  const codes = (health: boolean): string[] =>
    found.filter(([, group]) => OF_HEALTH.has(group!) === health).map(([code]) => code);
  return { medical: codes(true), protection: codes(false) };
}
