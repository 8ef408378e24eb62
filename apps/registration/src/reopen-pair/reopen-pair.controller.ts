import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { reopenBecause, type ReopenBecause } from '../commands/reopen-pair';
import { PairView, pairView } from '../duplicates/pair.view';
import { Reopening } from './reopening';

export class ReopenPairRequest {
  @IsIn(reopenBecause) because: ReopenBecause;
}

@Controller('duplicates/:pairId/reopening')
export class ReopenPairController {
  constructor(private readonly reopening: Reopening) {}

  /**
   * Takes the answer back: a merge is undone, and both records wait until somebody has compared them anew. What either of
   * them said no to stays a no. Needs `If-Match`.
   */
  @Post()
  @HttpCode(200)
  @Access('duplicate:resolve')
  async reopen(
    @Param('pairId', ParseUUIDPipe) pairId: string,
    @Body() { because }: ReopenPairRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<PairView> {
    return pairView(withEtag(reply, await this.reopening.reopen(pairId, because, caller)));
  }
}
