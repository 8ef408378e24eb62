export interface Names {
  family?: string;
  given?: string;
  native?: string;
}

/** Two letters for a round sign beside a name; the name itself is always next to it. */
export function initialsOf(names: Names | undefined): string {
  const parts = [names?.given, names?.family].filter((part): part is string => Boolean(part?.trim()));
  const words = parts.length > 0 ? parts : (names?.native?.split(/\s+/) ?? []);
  return words
    .slice(0, 2)
    .map((word) => [...word.trim()][0]?.toLocaleUpperCase() ?? '')
    .join('');
}
