/** A chain of merges is followed this far; nobody is registered more often, and a circle has an end. */
const steps = 10;

/**
 * SQL: the record of a person ($1) and those that were merged into it, with their operation.
 * @param id the column with the id of the person
 */
export const recordsOf = (table: string, id = 'person_id'): string => `
  WITH RECURSIVE gone AS (
    SELECT ${id} AS id, operation_id, 0 AS steps FROM ${table} WHERE ${id} = $1::uuid
    UNION ALL
    SELECT p.${id}, p.operation_id, steps + 1 FROM ${table} p JOIN gone g ON p.merged_into = g.id WHERE steps < ${steps})
  SELECT DISTINCT id::text, operation_id::text AS "operationId" FROM gone`;
