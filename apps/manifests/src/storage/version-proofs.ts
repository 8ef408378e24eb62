import { Injectable } from '@nestjs/common';
import type { Broken } from '@homeward/persistence';
import { InjectDatabase, KeepsProofs } from '@homeward/runtime';
import type { ManifestRow } from '../model/manifest-row';
import { ManifestSigner } from './manifest-signer';
import { firstPrevHash, hashOf } from './manifest-versions';
import type { Database } from './prisma';

interface Version {
  flightId: string;
  number: number;
  prevHash: string;
  hash: string;
  signature: string;
  rows: ManifestRow[];
  /** What the history of the list says that the hash was; missing where it says nothing. */
  issuedAs: string | null;
}

const pageSize = 50;

/** Every version with the one before, and with the fact by which it was issued. */
const pageSql = `
  SELECT v.flight_id::text AS "flightId", v.number, v.prev_hash AS "prevHash", v.hash, v.signature, v.rows,
    (SELECT h.data->>'hash' FROM history h WHERE h.aggregate_id = v.flight_id AND h.aggregate = 'passenger_list'
       AND h.type = 'VersionIssued' AND h.data->'number' = to_jsonb(v.number) ORDER BY h.seq LIMIT 1) AS "issuedAs"
  FROM manifest_version v WHERE (v.flight_id, v.number) > ($1::uuid, $2) ORDER BY v.flight_id, v.number LIMIT ${pageSize}`;

/** The name of the key in the header of a signature. */
const keyOf = (jws: string): unknown => {
  try {
    return (JSON.parse(Buffer.from(jws.split('.')[0]!, 'base64url').toString()) as { kid?: string }).kid;
  } catch {
    return undefined;
  }
};

/** Checks every version of every manifest: its number, its hash, its signature, and that its list knows it. */
@Injectable()
export class VersionProofs extends KeepsProofs {
  readonly called = 'versions of manifests';

  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly signer: ManifestSigner,
  ) {
    super();
  }

  async verify(found: (broken: Broken) => void): Promise<number> {
    let count = 0;
    let last = { flightId: '00000000-0000-0000-0000-000000000000', number: 0, hash: firstPrevHash };
    for (;;) {
      const page = await this.db.$queryRawUnsafe<Version[]>(pageSql, last.flightId, last.number);
      for (const version of page) {
        const before = last.flightId === version.flightId ? last : { number: 0, hash: firstPrevHash };
        const what = await this.against(version, before);
        if (what) found({ table: 'manifest_version', id: version.flightId, version: version.number, what });
        last = version;
        count++;
      }
      if (page.length < pageSize) return count;
    }
  }

  private async against(v: Version, before: { number: number; hash: string }): Promise<string | undefined> {
    if (v.number !== before.number + 1) return 'the version before is missing';
    if (v.prevHash !== before.hash) return 'it does not follow the version before';
    if (v.hash !== hashOf(v.number, v.prevHash, v.rows)) return 'its rows are not those that were signed';
    if (v.issuedAs !== v.hash) return 'its list did not issue it';
    if (keyOf(v.signature) !== (await this.signer.publicKey()).kid) return undefined; // an earlier key: docs/operations/secrets.md
    const signed = {
      flightId: v.flightId,
      version: v.number,
      prevHash: v.prevHash,
      hash: v.hash,
      people: v.rows.length,
    };
    const says = await this.signer.verify(v.signature).catch(() => undefined);
    if (says === undefined) return 'it is not signed with the key in use';
    return says === JSON.stringify(signed) ? undefined : 'the signature is of something else';
  }
}
