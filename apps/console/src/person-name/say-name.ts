import type { NamedPassenger, Person } from '../api/shapes';

/** A name on one line, for lists to choose from. */
export const sayName = ({ names }: Pick<Person, 'names'>): string =>
  [names?.given, names?.family].filter(Boolean).join(' ') || names?.native || '–';

/** The same of somebody on the list of a flight. */
export const nameOf = ({
  givenNames: given,
  familyName: family,
  nativeName: native,
}: Pick<NamedPassenger, 'givenNames' | 'familyName' | 'nativeName'>): string =>
  sayName({ names: { given, family, native } });
