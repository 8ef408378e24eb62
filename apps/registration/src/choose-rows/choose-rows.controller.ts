import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Min, ValidateNested } from 'class-validator';
import { Access } from '@homeward/access';
import { RulesBroken } from '@homeward/kernel';
import { InjectDatabase } from '@homeward/runtime';
import { ImportView } from '../imports/import.view';
import { ImportViews } from '../imports/import-views';
import { refusedAmong, writeChoices } from '../storage/import-rows';
import { holdImport } from '../storage/imports';
import type { Database } from '../storage/prisma';
import { againstChoosingRows } from './choose-rows';

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
    const taken = choices.filter((c) => c.choice === 'take').map((c) => c.record);
    await this.db.$transaction(async (tx) => {
      const sheet = await holdImport(tx, importId);
      const broken = againstChoosingRows(sheet, { wrongly: await refusedAmong(tx, importId, taken) });
      if (broken.length > 0) throw new RulesBroken(broken);
      await writeChoices(tx, importId, choices);
    });
    return this.views.get(importId);
  }
}
