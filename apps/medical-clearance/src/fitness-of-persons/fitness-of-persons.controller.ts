import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import { InjectDatabase } from '@homeward/runtime';
import { fitToFly } from '@homeward/contracts';
import type { Database } from '../storage/prisma';

export class FitnessRequest {
  @IsArray() @ArrayMaxSize(1000) @IsUUID(undefined, { each: true }) personIds: string[];
}

export class FitnessOfPerson {
  personId: string;
  fit: boolean;
  validUntil?: string;
}

export class FitnessOfPersonsView {
  people: FitnessOfPerson[];
}

/** Asked when the aircraft doors close: whether each person is cleared at this very moment. Never why not. */
@Controller('standing')
export class FitnessOfPersonsController {
  constructor(@InjectDatabase() private readonly db: Database) {}

  @Post()
  @HttpCode(200)
  @Access('standing:read')
  async fitness(@Body() { personIds }: FitnessRequest): Promise<FitnessOfPersonsView> {
    const rows = await this.db.medicalFile.findMany({ where: { id: { in: personIds } } });
    const byPerson = new Map(rows.map((r) => [r.id, r]));
    return {
      people: personIds.map((personId) => {
        const file = byPerson.get(personId);
        const fit = file !== undefined && fitToFly.has(file.decision);
        return { personId, fit, validUntil: file?.validUntil?.toISOString() };
      }),
    };
  }
}
