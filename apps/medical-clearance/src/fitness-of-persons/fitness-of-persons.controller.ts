import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import type { Clock } from '@homeward/kernel';
import { InjectClock } from '@homeward/runtime';
import { fitnessAt } from '../model/fitness-at';
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

/**
 * Asked when the aircraft doors close: whether each person is cleared at this very moment. Never why not. `standing` is its
 * address for programs of the version before.
 */
@Controller(['fitness-now', 'standing'])
export class FitnessOfPersonsController {
  constructor(
    private readonly files: MedicalFiles,
    @InjectClock() private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  @Access('owners-answer:read')
  async fitness(@Body() { personIds }: FitnessRequest): Promise<FitnessOfPersonsView> {
    const now = this.clock.now();
    const found = await this.files.examine(personIds);
    return { people: personIds.map((personId) => ({ personId, ...fitnessAt(found.get(personId), now) })) };
  }
}
