/** Our own statements are fewer than this; Prisma writes a new one for every length of a list. */
const mostNames = 300;

/**
 * Names for the statements of a connection pool, so that PostgreSQL parses and plans each once per connection and not
 * at every call. Give the function to the driver adapter.
 * @returns the name of a statement; empty, which is none, once there are too many
 */
export function nameStatements(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    let name = names.get(sql);
    if (name === undefined && names.size < mostNames) names.set(sql, (name = `s${names.size}`));
    return name ?? '';
  };
}
