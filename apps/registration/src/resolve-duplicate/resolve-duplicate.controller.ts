import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { PairView, pairView } from '../duplicates/pair.view';
import { DuplicateResolution } from './duplicate-resolution';

export class ResolutionRequest {
  @IsIn(['same', 'different']) outcome: 'same' | 'different';
  /** The record that stays; needed for `same`. */
  @IsOptional() @IsUUID() keep?: string;
}

@Controller('duplicates/:pairId/resolution')
export class ResolveDuplicateController {
  constructor(private readonly resolution: DuplicateResolution) {}

  /** One person or two. `same` merges: the other record keeps a pointer and travels nowhere. Needs `If-Match`. */
  @Post()
  @HttpCode(200)
  @Access('duplicate:resolve')
  async resolve(
    @Param('pairId', ParseUUIDPipe) pairId: string,
    @Body() { outcome, keep }: ResolutionRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<PairView> {
    return pairView(withEtag(reply, await this.resolution.resolve(pairId, { outcome, keep }, caller)));
  }
}
