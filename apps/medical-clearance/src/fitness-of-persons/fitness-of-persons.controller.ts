import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import type { Clock } from '@homeward/kernel';
import { mergedInto } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { fitnessAt, withMerged } from '../model/fitness-at';
import { MedicalFiles } from '../storage/medical-files';
import type { Database } from '../storage/prisma';

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
 * Asked when the aircraft doors close: whether each person is cleared at this very moment, under every record of theirs. Never why not. `standing` is its
 * address for programs of the version before.
 */
@Controller(['fitness-now', 'standing'])
export class FitnessOfPersonsController {
  constructor(
    private readonly files: MedicalFiles,
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  @Access('owners-answer:read')
  async fitness(@Body() { personIds }: FitnessRequest): Promise<FitnessOfPersonsView> {
    const now = this.clock.now();
    const gone = await mergedInto(this.db, personIds);
    const found = await this.files.examine([...new Set([...personIds, ...gone.map((g) => g.personId)])]);
    const fitness = (personId: string): FitnessOfPerson => {
      const own = found.get(personId);
      const beside = gone.filter((g) => g.into === personId).map((g) => ({ ...g, found: found.get(g.personId) }));
      return { personId, ...withMerged(fitnessAt(own, now), own?.state, beside) };
    };
    return { people: personIds.map(fitness) };
  }
}
