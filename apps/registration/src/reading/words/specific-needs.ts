/** Specific needs codes of UNHCR's registration, two letters and two for the kind: SM-CC, DS-LM, CR-CP. */
const CODE = /(?<![\p{L}\p{N}])([A-Z]{2})-([A-Z]{2})(?![\p{L}\p{N}])/gu;
/** Serious medical conditions and disabilities concern the clinicians; all the others protection. */
const OF_HEALTH = new Set(['SM', 'DS']);
const GROUPS = new Set(['SM', 'DS', 'CR', 'SC', 'UC', 'WR', 'ER', 'SP', 'FU', 'LP', 'TR', 'SV', 'GV', 'CC']);

/** The codes in a cell by whom they concern, each goes there, and nowhere else; and the words beside them. */
export function specificNeeds(text: string): { medical: string[]; protection: string[]; rest: string } {
  const found = [...text.matchAll(CODE)].filter(([, group]) => GROUPS.has(group!));
  const codes = (health: boolean): string[] =>
    found.filter(([, group]) => OF_HEALTH.has(group!) === health).map(([code]) => code);
  const rest = found.reduce((left, [code]) => left.replace(code, ' '), text);
  const bare = found.length > 0 ? rest.replace(/^[\s;,/|]+|[\s;,/|]+$/g, '') : text;
  return { medical: codes(true), protection: codes(false), rest: bare };
}
