import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { ListedPerson, PageOf, PeopleCounts, Person } from '../api/shapes';
import { usePages } from '../list/use-pages';
import { filtersOf, type Asked } from './asked';

export type Counts = PeopleCounts;
/** Of whoever was registered a moment ago the list does not know yet where they stand. */
export type Row = Pick<ListedPerson, 'personId' | 'caseReference' | 'familyName' | 'givenNames' | 'nativeName'> &
  Partial<ListedPerson>;

const limit = 100;

const listed = (op: string, asked: Asked, more: { after?: string; among?: string[]; limit?: number }) =>
  answer(
    endpoints.manifests.POST('/people/search', {
      body: { operationId: op, filters: filtersOf(asked), sort: asked.sort, down: asked.down, limit, ...more },
    }),
  ) as Promise<PageOf<ListedPerson>>;

const found = (op: string, q: string, after?: string) =>
  answer(
    endpoints.registration.POST('/people/search', { body: { operationId: op, q, limit, ...(after && { after }) } }),
  ) as Promise<PageOf<Person>>;

const rowOf = ({ personId, caseReference, names, ageBand, nationality }: Person): Row => ({
  personId,
  caseReference,
  familyName: names?.family ?? '',
  givenNames: names?.given ?? '',
  nativeName: names?.native ?? '',
  ageBand,
  nationality,
});

/** Whom registration finds by what was typed, in its order, with where they stand; filtered, only who is known to meet the filters. */
async function foundAndListed(op: string, q: string, asked: Asked, after?: string): Promise<PageOf<Row>> {
  const people = await found(op, q, after);
  const among = people.items.map((p) => p.personId);
  const stands = among.length > 0 ? (await listed(op, asked, { among, limit: 200 })).items : [];
  const byId = new Map(stands.map((row) => [row.personId, row]));
  const filtered = filtersOf(asked).length > 0;
  const items = people.items.flatMap((p): Row[] => {
    const row = byId.get(p.personId);
    return row ? [row] : filtered ? [] : [rowOf(p)];
  });
  return { ...people, items };
}

export const usePeople = (op: string, q: string, asked: Asked) =>
  usePages<Row>(['people', op, q, filtersOf(asked), asked.sort, asked.down], (after) =>
    q ? foundAndListed(op, q, asked, after) : listed(op, asked, after ? { after } : {}),
  );

/** How many there are of each kind, of everybody or among the first who were found. */
export const useCounted = (op: string, q: string, asked: Asked) =>
  useQuery<Counts>({
    queryKey: ['people', op, 'counts', q, filtersOf(asked)],
    queryFn: async () => {
      const among = q ? { among: (await found(op, q)).items.map((p) => p.personId) } : {};
      return answer(
        endpoints.manifests.POST('/people/counts', {
          body: { operationId: op, filters: filtersOf(asked), ...among },
        }),
      );
    },
    placeholderData: keepPreviousData,
  });
