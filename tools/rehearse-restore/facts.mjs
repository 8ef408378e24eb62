import { createHash } from 'node:crypto';

export const databases = [
  'registration',
  'consent',
  'protection',
  'medical_clearance',
  'charter_flights',
  'manifests',
  'reception',
  'status_feed',
  'partner_api',
];

const countsSql = `
  SELECT table_name || ' ' || (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %I', table_name), false, true, '')))[1]::text
  FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`;
const chainSql = `
  SELECT concat_ws(' ', flight_id, number, prev_hash, hash, md5(rows::text), md5(signature))
  FROM manifest_version ORDER BY flight_id, number`;
const brokenLinksSql = `
  SELECT concat_ws(' ', b.flight_id, b.number) FROM manifest_version b JOIN manifest_version a
  ON a.flight_id = b.flight_id AND a.number = b.number - 1 WHERE b.prev_hash <> a.hash`;

/**
 * Everything that has to be the same afterwards.
 * @param query (database, sql) → one text per row
 */
export async function factsOf(query) {
  const counts = {};
  for (const database of databases)
    for (const line of await query(database, countsSql))
      counts[`${database}.${line.split(' ')[0]}`] = line.split(' ')[1];
  const chain = await query('manifests', chainSql);
  const broken = await query('manifests', brokenLinksSql);
  if (broken.length > 0) throw new Error(`The chain of manifests is broken at ${broken.join(', ')}.`);
  return { counts, chain };
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The facts once no message is in transit. */
export async function settled(query) {
  for (let before = '', round = 0; round < 60; round++) {
    const facts = await factsOf(query);
    const now = JSON.stringify(facts);
    if (now === before) return facts;
    before = now;
    await pause(3_000);
  }
  throw new Error('Messages were still in transit after three minutes.');
}

/** What a person reads through an endpoint: names, which only the right keys open. A fingerprint, not the names. */
export async function readAloud(url) {
  const signIn = await fetch(`${url}/oidc/demo-token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: 'registration-officer', password: 'homeward' }),
  });
  const { access_token } = await signIn.json();
  const ask = async (path) => {
    const response = await fetch(`${url}/api/registration/${path}`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    if (!response.ok) throw new Error(`registration answered ${response.status} to ${path.split('?')[0]}.`);
    return response.json();
  };
  const operations = await ask('operations');
  const people = await Promise.all(
    operations.map(({ operationId }) => ask(`people?operationId=${operationId}&limit=200`)),
  );
  const names = people.flatMap(({ items }) => items.map(({ personId, names }) => [personId, names]));
  if (names.length === 0 || names.some(([, name]) => !name)) throw new Error('No names could be read.');
  return {
    people: names.length,
    fingerprint: createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 16),
  };
}

/** @throws with everything that differs */
export function compare(before, after) {
  const names = new Set([...Object.keys(before.counts), ...Object.keys(after.counts)]);
  const differing = [...names].filter((name) => before.counts[name] !== after.counts[name]);
  const said = differing.map((name) => `${name}: ${before.counts[name]} before, ${after.counts[name]} after`);
  if (before.chain.join() !== after.chain.join()) said.push('the manifest chain differs');
  if (before.aloud.fingerprint !== after.aloud.fingerprint) said.push('names read through the endpoint differ');
  if (said.length > 0) throw new Error(`Not the same after restoring:\n  ${said.join('\n  ')}`);
  const rows = Object.values(before.counts).reduce((sum, count) => sum + Number(count), 0);
  return `${names.size} tables with ${rows} rows, ${before.chain.length} manifest versions and ${before.aloud.people} names are the same.`;
}
