/** Parts of names that many share, the first ones most: as in a country, and all people made of them are invented. */
const given =
  'Mohamed Ahmed Almaz Hassan Fatuma Abebe Tigist Ali Amina Girma Selam Omar Hanna Yusuf Meron Ibrahim Zahra Dawit Khadija Tesfaye Mariam Abdi Rahel Idris Sara Kebede Hawa Samuel Lemlem Solomon Asha Bereket Genet Mustafa Halima Yonas Eden Getachew Nura Daniel Saba Tadesse Fikirte Salim Worku Senait Haile Zeineb Mulugeta Birtukan'.split(
    ' ',
  );
const start = 'Be Te Wo Ha Ge Me Ta Ke Al De Mu Sha Ya Fi Lu Ro Gi Ne So Di'.split(' ');
const middle = 'ke mi re la sfa ru ma li go da ne tu ssa ra bi zu'.split(' ');
const end = 'le ye m sha n ssa d w ta n bo l r se'.split(' ');
const family = start.flatMap((a) => middle.flatMap((b) => end.slice(0, 6).map((c) => a + b + c)));

/** Numbers that look random and are the same in each run. */
const drawn = (n: number, what: number): number => {
  let x = (n * 2_654_435_761 + what * 40_503) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b) >>> 0;
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
};
const often = <T>(all: readonly T[], share: number): T => all[Math.floor(all.length * share ** 2)]!;

export interface Invented {
  caseNumber: string;
  family: string;
  given: string;
  sex: 1 | 2;
  /** ISO day, or a year. */
  dob: string;
  phone: string;
  /** Of a passport; most have none. */
  passport?: string;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The nth person of a country: three names, a fifth born on a first of January, half with a passport. */
export function inventedPerson(n: number): Invented {
  const year = 1945 + Math.floor(drawn(n, 1) * 62);
  const day =
    drawn(n, 2) < 0.2 ? '01-01' : `${two(1 + Math.floor(drawn(n, 3) * 12))}-${two(1 + Math.floor(drawn(n, 4) * 28))}`;
  return {
    caseNumber: `POP-${String(n).padStart(7, '0')}`,
    given: `${often(given, drawn(n, 5))} ${often(given, drawn(n, 6))}`,
    family: often(family, drawn(n, 7)),
    sex: drawn(n, 8) < 0.5 ? 1 : 2,
    dob: `${year}-${day}`,
    phone: `+2519${String(10_000_000 + n)}`,
    passport: drawn(n, 9) < 0.5 ? `EP${String(1_000_000 + ((n * 7_919) % 9_000_000))}` : undefined,
  };
}

/** The first from the nth on who has a passport. */
export function inventedBearer(n: number): Invented {
  for (let at = n; ; at++) {
    const person = inventedPerson(at);
    if (person.passport) return person;
  }
}

/** How somebody is written down a second time: by another office, which had less or other things of them. */
export const secondTimes: Record<string, (person: Invented) => Invented> = {
  'the same document': (p) => ({ ...p, given: p.given.split(' ')[0]!, dob: p.dob.slice(0, 4) }),
  'the same telephone': (p) => ({ ...p, passport: undefined, family: otherSpelling(p.family) }),
  'the same birth, another spelling': (p) => ({ ...strange(p), given: otherSpelling(p.given) }),
  'day and month exchanged': (p) => ({ ...strange(p), dob: exchanged(p.dob) }),
  'a document with two signs exchanged': (p) => ({ ...strange(p), passport: p.passport && slipped(p.passport) }),
};

const strange = (p: Invented): Invented => ({ ...p, phone: p.phone.replace('+2519', '+2517'), passport: undefined });
const otherSpelling = (name: string): string =>
  name
    .replace(/sh/g, 'ch')
    .replace(/([aeiou])(?=[^aeiou]*$)/, '$1$1')
    .replace('med', 'mmed')
    .replace('ss', 's');
/** Where that is a day: else as it was. */
const exchanged = (dob: string): string =>
  dob.slice(8) > '12' ? dob : `${dob.slice(0, 4)}-${dob.slice(8)}-${dob.slice(5, 7)}`;
const slipped = (number: string): string => number.slice(0, -2) + [...number.slice(-2)].reverse().join('');

/** Whoever has most in common with somebody and is not the same person. */
export const lookAlikes: Record<string, (person: Invented) => Invented> = {
  'another day of birth': (p) => ({
    ...strange(p),
    dob: `${p.dob.slice(0, 5)}${p.dob.slice(5, 7) === '07' ? '08' : '07'}-17`,
  }),
  'the same birth, another first and last name': (p) => ({
    ...strange(p),
    given: `Zufan ${p.given.split(' ')[1]}`,
    family: 'Wubeshet',
  }),
};
