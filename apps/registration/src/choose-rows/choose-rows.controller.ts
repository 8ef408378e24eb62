import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Min, ValidateNested } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import type { RowChoice } from '../commands/choose-rows';
import { ImportView } from '../imports/import.view';
import { ImportViews } from '../imports/import-views';
import { RowChoosing } from './row-choosing';

export class RowChoiceRequest implements RowChoice {
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
    private readonly choosing: RowChoosing,
    private readonly views: ImportViews,
  ) {}

  /** What to do with single rows, where it is not what the verdict proposes. The last choice for a row counts. */
  @Put()
  @Access('caseload:import')
  async choose(
    @Param('importId', ParseUUIDPipe) importId: string,
    @Body() { choices }: RowChoicesRequest,
    @Caller() caller: Caller,
  ): Promise<ImportView> {
    await this.choosing.choose(importId, choices, caller);
    return this.views.get(importId);
  }
}
