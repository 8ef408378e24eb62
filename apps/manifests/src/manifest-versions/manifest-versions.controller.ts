import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Req, StreamableFile } from '@nestjs/common';
import { Access, Caller, Public } from '@homeward/access';
import { AnswersWith } from '@homeward/http';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault, answerShows } from '@homeward/runtime';
import { getFlight } from '../storage/flights';
import { getVersion } from '../storage/manifest-versions';
import type { Database } from '../storage/prisma';
import { differencesBetween } from '../model/differences';
import { manifestCsv } from './manifest-csv';
import { ManifestLine, linesAsShownTo, linesOf } from './manifest-line.view';
import { manifestPdf } from './manifest-pdf';
import { becauseOf } from '../model/version-reason';
import { passengerIds, type ManifestRow } from '../model/manifest-row';
import { ManifestSigner } from '../storage/manifest-signer';

/** Why the service issued a version by itself. */
export class VersionBecauseView {
  /** FREEZE, DEPARTURE, DOORS_CLOSED, ESCORT, ESCORT_ABSENT, BORN, NOT_THE_PERSON, CLOSED or REOPENED. */
  code: string;
  /** Which check was closed, or opened again. */
  check?: string;
}

export class VersionView {
  number: number;
  issuedAt: Date;
  issuedBy: string;
  /** Why there is a new version: an officer's words, the code under which somebody left, or the service's own words. */
  reason: string;
  /** Missing where the reason is an officer's, or the code under which somebody left. */
  because?: VersionBecauseView;
  people: number;
  hash: string;
  prevHash: string;
  /** JWS compact over flight, number, hashes and count. */
  signature: string;
}

export class VersionWithLines extends VersionView {
  lines: ManifestLine[];
}

export class ChangedLine {
  personId: string;
  code: string;
  fields: string[];
}

export class DifferencesView {
  added: ManifestLine[];
  removed: ManifestLine[];
  changed: ChangedLine[];
}

const saidOf = (reason: string): Pick<VersionView, 'because'> => {
  const because = becauseOf(reason);
  return because ? { because } : {};
};

@Controller()
export class ManifestVersionsController {
  constructor(
    private readonly signer: ManifestSigner,
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** Every issued version, the first one first. */
  @Get('flights/:flightId/versions')
  @Access('manifest:read')
  async list(@Param('flightId', ParseUUIDPipe) flightId: string): Promise<VersionView[]> {
    const found = await this.db.manifestVersion.findMany({ where: { flightId }, orderBy: { number: 'asc' } });
    return found.map(({ rows, flightId: _, ...v }) => ({
      ...v,
      ...saidOf(v.reason),
      people: (rows as unknown[]).length,
    }));
  }

  @Get('flights/:flightId/versions/:number')
  @Access('manifest:read')
  async one(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('number', ParseIntPipe) number: number,
    @Req() request: object,
  ): Promise<VersionWithLines> {
    const { rows, flightId: _, ...v } = await this.version(flightId, number, request);
    return { ...v, ...saidOf(v.reason), people: rows.length, lines: await this.lines(flightId, rows) };
  }

  /** The same as a sheet; cells that a spreadsheet would execute are shown as text. */
  @Get('flights/:flightId/versions/:number/manifest.csv')
  @Access('manifest:read')
  @AnswersWith('text/csv')
  async csv(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('number', ParseIntPipe) number: number,
    @Caller() caller: Caller,
    @Req() request: object,
  ): Promise<string> {
    const { rows } = await this.version(flightId, number, request);
    return manifestCsv(linesAsShownTo(caller, await this.lines(flightId, rows)));
  }

  /** The same as a page to print. */
  @Get('flights/:flightId/versions/:number/manifest.pdf')
  @Access('manifest:read')
  @AnswersWith('application/pdf')
  async pdf(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('number', ParseIntPipe) number: number,
    @Caller() caller: Caller,
    @Req() request: object,
  ): Promise<StreamableFile> {
    const version = await this.version(flightId, number, request);
    const lines = linesAsShownTo(caller, await this.lines(flightId, version.rows));
    const pdf = manifestPdf(await getFlight(this.db, flightId), version, lines);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `inline; filename="manifest-v${number}.pdf"`,
    });
  }

  /** Who came, who left and whose line changed between two versions. */
  @Get('flights/:flightId/versions/:before/differences/:after')
  @Access('manifest:read')
  async differences(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('before', ParseIntPipe) before: number,
    @Param('after', ParseIntPipe) after: number,
    @Req() request: object,
  ): Promise<DifferencesView> {
    const [a, b] = [await this.version(flightId, before), await this.version(flightId, after)];
    const { added, removed, changed } = differencesBetween(a.rows, b.rows);
    const whose = new Set(passengerIds([...a.rows, ...b.rows]));
    const shown = [...added, ...removed, ...changed].map((row) => row.personId);
    answerShows(
      request,
      shown.filter((id) => whose.has(id)),
    );
    return { added: await this.lines(flightId, added), removed: await this.lines(flightId, removed), changed };
  }

  /** The public key that verifies a version's signature. */
  @Get('manifest-key')
  @Public('whoever holds a manifest may check it')
  key(): Promise<object> {
    return this.signer.publicKey();
  }

  private async lines(flightId: string, rows: ManifestRow[]): Promise<ManifestLine[]> {
    return linesOf(rows, this.vault, (await getFlight(this.db, flightId)).operationId);
  }

  /** @param request whose answer shows everybody on it */
  private async version(flightId: string, number: number, request?: object) {
    const version = await getVersion(this.db, flightId, number);
    if (request) answerShows(request, passengerIds(version.rows));
    return version;
  }
}
