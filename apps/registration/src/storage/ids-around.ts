import { Injectable } from '@nestjs/common';
import { keysForm } from '../model/identity';
import { plainNumber } from '../model/office-number';
import type { PersonKey } from '../reading';
import { Fingerprints } from './fingerprints';
import type { Database } from './prisma';

/** Whoever shares a birth and a name with a row, a telephone, or the number of a paper. */
const alikeSql = `
  SELECT p.id FROM person p WHERE p.operation_id = $1::uuid AND p.merged_into IS NULL AND p.id = ANY(ARRAY(
    SELECT persons_in_blocks($1::uuid, $2::text[], $3::text[], $4::text[], ${keysForm}::smallint)
    UNION ALL SELECT unnest(bearer_ids) FROM travel_document
    WHERE id = ANY(ARRAY(SELECT papers_noted($5::text[], $6::text[], $7::text[], $8::text[])))))`;

/** Everybody in the cases that a sheet names. */
const namedSql = `
  SELECT p.id FROM case_file c JOIN person p ON p.case_id = c.id
  WHERE c.operation_id = $1::uuid AND c.office_number = ANY($2::text[]) AND p.merged_into IS NULL`;

const withFamiliesSql = `
  SELECT id FROM person WHERE merged_into IS NULL AND family_id = ANY(ARRAY(
    SELECT DISTINCT family_id FROM person WHERE id = ANY($1::uuid[])))`;

const rowsAtOnce = 200;

/** Finds the people of an operation with whom a sheet has to be compared, by keys: nobody else is read. */
@Injectable()
export class IdsAround {
  constructor(private readonly fingerprints: Fingerprints) {}

  /** @returns their ids and those of their families, in order */
  async of(tx: Database, operationId: string, rows: readonly PersonKey[]): Promise<string[]> {
    const ids = new Set<string>();
    for (let i = 0; i < rows.length; i += rowsAtOnce)
      for (const id of await this.ofSome(tx, operationId, rows.slice(i, i + rowsAtOnce))) ids.add(id);
    const all = new Set<string>();
    const found = [...ids];
    for (let i = 0; i < found.length; i += 1_000) {
      const members = await tx.$queryRawUnsafe<{ id: string }[]>(withFamiliesSql, found.slice(i, i + 1_000));
      for (const { id } of members) all.add(id);
    }
    return [...all].sort();
  }

  private async ofSome(tx: Database, operationId: string, rows: readonly PersonKey[]): Promise<string[]> {
    const prints = this.fingerprints;
    const alike = rows.flatMap(({ docAlike }) => (docAlike ? [prints.ofAlikeNumber(docAlike)] : []));
    const wholes = alike.map(({ whole }) => whole);
    const bares = alike.flatMap(({ bare }) => bare ?? []);
    const found = await tx.$queryRawUnsafe<{ id: string }[]>(
      alikeSql,
      operationId,
      unique(rows.flatMap(({ phones }) => phones.map(prints.ofPhone))),
      unique(rows.flatMap((row) => prints.sought(row.nameKeys, row))),
      unique(rows.flatMap((row) => prints.ofBirths(row))),
      unique(rows.flatMap(({ docNumber }) => (docNumber ? [prints.ofTellingNumber(docNumber)] : []))),
      unique([...wholes, ...bares]),
      unique(wholes),
      unique(alike.flatMap(({ slips }) => slips ?? [])),
    );
    const numbers = rows
      .flatMap((row) => [row.case, ...row.linkedCases])
      .flatMap((number) => plainNumber(number) ?? []);
    const named = await tx.$queryRawUnsafe<{ id: string }[]>(namedSql, operationId, unique(numbers));
    return [...found, ...named].map(({ id }) => id);
  }
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
