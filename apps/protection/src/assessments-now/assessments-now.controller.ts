import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import type { SeparationScope } from '@homeward/contracts';
import { mergedInto, type Examined, type TakenAway } from '@homeward/persistence';
import { InjectDatabase } from '@homeward/runtime';
import type { ProtectionFile } from '../model/protection-file';
import type { Database } from '../storage/prisma';
import { ProtectionFiles } from '../storage/protection-files';
import { Separations } from '../storage/separations';

export class AssessmentsRequest {
  @IsArray() @ArrayMaxSize(2000) @IsUUID(undefined, { each: true }) personIds: string[];
}

/** What protection has published of somebody, as its own file says it now. Never why. */
export class AssessmentOfPerson {
  personId: string;
  cleared: boolean;
  /** Under this record, or under one that was merged into it. */
  embassyBlocked: boolean;
  bestInterests: string;
  escortRef?: string;
  otherParent: string;
  /** Whether the file is as this service wrote it. */
  agreesWithHistory: boolean;
}

/** Two people who are kept apart now. */
export class PairKeptApart {
  separationId: string;
  personId: string;
  otherId: string;
  within: SeparationScope;
}

export class AssessmentsView {
  /** Whoever has no file is missing. */
  people: AssessmentOfPerson[];
  apart: PairKeptApart[];
}

/** Asked when the aircraft doors close, and before anybody is named to an embassy: nobody's copy of it counts then. */
@Controller('assessments-now')
export class AssessmentsNowController {
  constructor(
    private readonly files: ProtectionFiles,
    private readonly separations: Separations,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /** What follows from the files of these people at this moment, and from whom they are kept apart. */
  @Post()
  @HttpCode(200)
  @Access('assessments-now:read')
  async assessments(@Body() { personIds }: AssessmentsRequest): Promise<AssessmentsView> {
    const merged = await mergedInto(this.db, personIds);
    const [files, apart] = await Promise.all([
      this.files.examine([...new Set([...personIds, ...merged.map((m) => m.personId)])]),
      this.apart(personIds),
    ]);
    const people = personIds.flatMap((id) => {
      const file = files.get(id);
      const beside = merged.flatMap((m) => (m.into === id ? (files.get(m.personId) ?? []) : []));
      return file ? assessmentOf(file, beside) : [];
    });
    return { people, apart };
  }

  private async apart(ids: string[]): Promise<PairKeptApart[]> {
    const where = { OR: [{ personId: { in: ids } }, { otherId: { in: ids } }] };
    const rows = await this.db.separation.findMany({ where, select: { id: true } });
    const orders = await this.separations.examine(rows.map((row) => row.id));
    // An order that somebody else changed stands: nobody can say that it was lifted.
    return [...orders.values()].flatMap(({ state, broken }) =>
      state && (!state.liftedAt || broken.length > 0)
        ? {
            separationId: state.separationId,
            personId: state.personId,
            otherId: state.otherId,
            within: state.within ?? 'FLIGHT',
          }
        : [],
    );
  }
}

type File = Examined<ProtectionFile> | TakenAway;

function assessmentOf({ id, state, broken }: File, merged: readonly File[]): AssessmentOfPerson {
  if (!state) return { personId: id, ...clearsNobody, agreesWithHistory: false };
  const embassyBlocked = [{ state }, ...merged].some((file) => file.state?.assessment.embassyBlocked ?? true);
  return { personId: id, ...state.assessment, embassyBlocked, agreesWithHistory: broken.length === 0 };
}

/** What is left of a file that was taken away. */
const clearsNobody = { cleared: false, embassyBlocked: true, bestInterests: 'OUTSTANDING', otherParent: 'MISSING' };
