import { IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { earlyBecause, type EarlyBecause } from '@homeward/contracts';
import type { Confirmation } from '../commands/confirm-step';

/** What was seen of a step, before it is taken. */
export class ConfirmRequest {
  /** From the preview (GET at the same address). 409 when it is missing, or something else would happen by now. */
  @IsOptional() @IsString() @MaxLength(80) expects?: string;
  /** Ids of everybody who leaves the list by it. */
  @IsOptional() @IsArray() @IsUUID(undefined, { each: true }) confirm?: string[];
  /** Why it is taken long before its time. */
  @IsOptional() @IsIn(earlyBecause) early?: EarlyBecause;
}

/** @param body of a caller who knows nothing of this yet, there may be none */
export const confirmedBy = (by: string, { expects, confirm, early }: ConfirmRequest = {}): Confirmation => ({
  by,
  expects,
  confirm,
  early,
});
