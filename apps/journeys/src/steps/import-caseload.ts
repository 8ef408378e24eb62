import type { World } from '../world';

interface Row {
  record: number;
  outcome?: string;
  personId?: string;
}

interface Page<T> {
  items: T[];
  next?: string;
}

interface Imported {
  importId: string;
  counts: Record<string, number>;
  result?: Record<string, number>;
}

interface Person {
  familyId: string;
}

/** Every item of a paged list. */
export async function all<T>(world: World, user: string, path: string): Promise<T[]> {
  const items: T[] = [];
  for (let after = ''; ;) {
    const page = await world.api.call<Page<T>>(
      user,
      'GET',
      `${path}${path.includes('?') ? '&' : '?'}limit=200${after}`,
    );
    items.push(...page.items);
    if (!page.next) return items;
    after = `&after=${page.next}`;
  }
}

/** Imports the sheets, preview and commit, and reads from the report of every row who is who. */
export async function importCaseload(world: World): Promise<Map<string, string>> {
  const { api, sample, operationId, say } = world;
  const { exportedOn } = sample.operation;
  const at = `${exportedOn}T09:00:00Z`;
  const personOfRow = new Map<string, string>();
  for (const [i, sheet] of sample.sheets.entries()) {
    const preview = await api.call<Imported>(
      'registration-officer',
      'POST',
      `registration/operations/${operationId}/imports?exportedOn=${exportedOn}`,
      {
        at,
        raw: { type: 'text/csv', content: sheet.content },
      },
    );
    const { take, takeWithWarning, refuse, ignore } = preview.counts;
    say(
      `sheet ${i + 1}: ${take} to take, ${takeWithWarning} with a warning, ${refuse} to refuse, ${ignore} that are not persons`,
    );
    const { result } = await api.call<Imported>(
      'registration-officer',
      'POST',
      `registration/imports/${preview.importId}/commit`,
      { at },
    );
    say(
      `sheet ${i + 1}: ${result?.['registered']} registered, ${result?.['toBeMended']} waiting for their row to be corrected`,
    );
    for (const row of await all<Row>(world, 'registration-officer', `registration/imports/${preview.importId}/rows`))
      if (row.personId) personOfRow.set(`${i + 1}:${row.record}`, row.personId);
  }
  for (const row of sample.readiness) {
    const personId = personOfRow.get(row.rows.split(' ')[0]!);
    if (!personId) throw new Error(`Row ${row.rows} of the sample was not registered.`);
    const { familyId } = await api.call<Person>('registration-officer', 'GET', `registration/people/${personId}`);
    world.know(row.person_ref, personId, familyId);
  }
  return personOfRow;
}
