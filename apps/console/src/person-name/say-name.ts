import type { Person } from '../api/shapes';

/** A name on one line, for lists to choose from. */
export const sayName = ({ names }: Pick<Person, 'names'>): string =>
  [names?.given, names?.family].filter(Boolean).join(' ') || names?.native || '–';
