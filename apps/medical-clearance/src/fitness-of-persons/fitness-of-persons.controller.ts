import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import { fitToFly } from '@homeward/contracts';
import { MedicalFiles } from '../storage/medical-files';

export class FitnessRequest {
  @IsArray() @ArrayMaxSize(1000) @IsUUID(undefined, { each: true }) personIds: string[];
}

export class FitnessOfPerson {
  personId: string;
  fit: boolean;
  validUntil?: string;
  /** Whether the record is as this service wrote it; nobody is fit by one that is not. */
  agreesWithHistory: boolean;
}

export class FitnessOfPersonsView {
  people: FitnessOfPerson[];
}

/** Asked when the aircraft doors close: whether each person is cleared at this very moment. Never why not. */
@Controller('standing')
export class FitnessOfPersonsController {
  constructor(private readonly files: MedicalFiles) {}

  @Post()
  @HttpCode(200)
  @Access('standing:read')
  async fitness(@Body() { personIds }: FitnessRequest): Promise<FitnessOfPersonsView> {
    const found = await this.files.examine(personIds);
    return {
      people: personIds.map((personId) => {
        const file = found.get(personId);
        const agreesWithHistory = !file || file.broken.length === 0;
        if (!file || !agreesWithHistory) return { personId, fit: false, agreesWithHistory };
        const { decision, validUntil } = file.state;
        const until = validUntil && new Date(validUntil).toISOString();
        return { personId, fit: fitToFly.has(decision), validUntil: until, agreesWithHistory };
      }),
    };
  }
}
