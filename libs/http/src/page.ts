import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Asks for one page of a list, in a stable order, from where the last page ended. */
export class PageQuery {
  /** Where to go on, from the last page's `next`. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(400) after?: string;
  /** How many, 1 to 200. */
  @ApiPropertyOptional({ type: Number, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit = 50;
}

export interface Page<T> {
  items: T[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

/** Cuts a page from `limit + 1` rows and makes its cursor from the last row shown. */
export function pageOf<T>(rows: T[], limit: number, cursorOf: (row: T) => unknown[]): Page<T> {
  if (rows.length <= limit) return { items: rows };
  const items = rows.slice(0, limit);
  return { items, next: Buffer.from(JSON.stringify(cursorOf(items[limit - 1]!))).toString('base64url') };
}
