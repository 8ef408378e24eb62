import { IsBoolean, IsIn, IsISO8601, IsOptional, IsString, IsUUID } from 'class-validator';
import { publishedAs } from './contract';

const stream = 'homeward.protection.v1';

@publishedAs(
  'protection.assessed.v1',
  stream,
  'What operations have to observe because of what protection knows; never why. Key: person.',
)
export class ProtectionAssessedV1 {
  @IsUUID() personId: string;
  /** Screened, and nothing holds the person. */
  @IsBoolean() cleared: boolean;
  /** Nothing about the person may go towards their embassy. Also true while screening is open. */
  @IsBoolean() embassyBlocked: boolean;
  /** Best-interests procedure: a child alone never boards without its outcome. */
  @IsIn(['NOT_REQUIRED', 'OUTSTANDING', 'SATISFIED']) bestInterests: 'NOT_REQUIRED' | 'OUTSTANDING' | 'SATISFIED';
  /** The escort a child travels with. */
  @IsOptional() @IsString() escortRef?: string;
  /** NOT_REQUIRED: nothing is recorded that lets a child travel with one parent, or has to be. */
  @IsIn(['NOT_REQUIRED', 'MISSING', 'SATISFIED']) otherParent: 'NOT_REQUIRED' | 'MISSING' | 'SATISFIED';
}

@publishedAs(
  'split.agreed.v1',
  stream,
  'One adult agreed, in private, that one member travels apart from the family. Key: the adult.',
)
export class SplitAgreedV1 {
  /** The adult who agrees. */
  @IsUUID() personId: string;
  /** The member who does not travel with the others. */
  @IsUUID() leaverId: string;
}

/** What two people are kept apart in: on different flights, or on one flight and in different rows. */
export const separationScopes = ['FLIGHT', 'ROW'] as const;
export type SeparationScope = (typeof separationScopes)[number];

@publishedAs(
  'separation.ordered.v1',
  stream,
  'Protection orders that two people are not on the same flight, or not in the same row, or lifts that; never why. Key: the person whose id is first.',
)
export class SeparationOrderedV1 {
  @IsUUID() separationId: string;
  @IsUUID() personId: string;
  @IsUUID() otherId: string;
  /** UTC. */
  @IsISO8601() orderedAt: string;
  /** UTC; missing while the order is in force. */
  @IsOptional() @IsISO8601() liftedAt?: string;
  /** What they are kept apart in; the flight where it is missing. */
  @IsOptional() @IsIn(separationScopes) within?: SeparationScope;
}
