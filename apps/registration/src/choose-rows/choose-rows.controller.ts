import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Min, ValidateNested } from 'class-validator';
import { Access } from '@homeward/access';
import { RulesBroken, brokenBy } from '@homeward/kernel';
import { InjectDatabase } from '@homeward/runtime';
import { ImportView } from '../imports/import.view';
import { ImportViews } from '../imports/import-views';
import type { Database } from '../storage/prisma';
import { rulesForChoosingRows } from './choose-rows';

export class RowChoiceRequest {
  @IsInt() @Min(1) record: number;
  @IsIn(['take', 'leave']) choice: 'take' | 'leave';
}

export class RowChoicesRequest {
  @IsArray()
  @ArrayMaxSize(20_000)
  @ValidateNested({ each: true })
  @Type(() => RowChoiceRequest)
  choices: RowChoiceRequest[];
}

const writeSql = `
  UPDATE import_row r SET choice = f.choice FROM jsonb_populate_recordset(NULL::import_row, $2::jsonb) f
  WHERE r.import_id = $1::uuid AND r.record = f.record`;

@Controller('imports/:importId/choices')
export class ChooseRowsController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly views: ImportViews,
  ) {}

  /** What to do with single rows, where it is not what the verdict proposes. The last choice for a row counts. */
  @Put()
  @Access('caseload:import')
  async choose(
    @Param('importId', ParseUUIDPipe) importId: string,
    @Body() { choices }: RowChoicesRequest,
  ): Promise<ImportView> {
    const { row } = await this.views.opened(importId);
    const taken = choices.filter((c) => c.choice === 'take').map((c) => c.record);
    const refused = await this.db.importRow.findMany({
      where: { importId, record: { in: taken }, verdict: { in: ['refuse', 'ignore'] } },
      select: { record: true },
    });
    const wrongly = refused.map((r) => r.record);
    const broken = brokenBy(rulesForChoosingRows, { committed: row.status === 'COMMITTED', wrongly });
    if (broken.length > 0) throw new RulesBroken(broken);
    await this.db.$executeRawUnsafe(writeSql, importId, JSON.stringify(choices));
    return this.views.get(importId);
  }
}
