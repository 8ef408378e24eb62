import { timed } from '../measure';
import type { World } from '../../world';
import { inventedName } from './invented-name';
import type { Invented } from './population';

const heading =
  'Case No,Family Name,Given Names,Sex,Date of Birth,Nationality,Relationship to head,Document type,Document No,Phone,Languages';
const line = (i: number): string =>
  `BCH-${String(i).padStart(6, '0')},${inventedName(i + 2_000_000)},${inventedName(i + 3_000_000)},${i % 2 ? 'M' : 'F'},${1 + (i % 28)}/0${1 + (i % 9)}/${1950 + (i % 50)},Ethiopian,Head,,,+2519${String(10_000_000 + i)},Amharic`;
const lineOf = ({ caseNumber, family, given, sex, dob, phone, passport }: Invented): string =>
  `${caseNumber},${family},${given},${sex === 1 ? 'M' : 'F'},${dob},Ethiopian,Head,${passport ? 'Passport' : ''},${passport ?? ''},${phone},Amharic`;

/** Milliseconds. */
interface Took {
  preview: number;
  commit: number;
}

/** Imports a sheet of so many invented people, from the nth on. */
export const importSheet = (world: World, from: number, count: number): Promise<Took> =>
  importLines(
    world,
    Array.from({ length: count }, (_, i) => line(from + i)),
  );

export const importPeople = (world: World, people: Invented[]): Promise<Took> => importLines(world, people.map(lineOf));

async function importLines({ api, operationId }: World, rows: string[]): Promise<Took> {
  const content = Buffer.from([heading, ...rows].join('\n'));
  const user = 'registration-officer';
  let importId = '';
  const preview = await timed(async () => {
    const raw = { type: 'text/csv', content };
    const url = `registration/operations/${operationId}/imports`;
    ({ importId } = await api.call<{ importId: string }>(user, 'POST', url, { raw }));
  });
  const commit = await timed(() => api.call(user, 'POST', `registration/imports/${importId}/commit`));
  return { preview, commit };
}
