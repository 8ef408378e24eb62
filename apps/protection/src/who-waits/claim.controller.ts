import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { ClaimRequest, ClaimView, WorkClaims } from '@homeward/runtime';

@Controller('waiting/:personId/claim')
export class ClaimController {
  constructor(private readonly claims: WorkClaims) {}

  /** Says that the caller works on somebody who waits, for some minutes; sent again it goes on. Answers who does, which may be somebody else. */
  @Put()
  @Access('protection:claim')
  claim(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { takeOver }: ClaimRequest,
    @Caller() caller: Caller,
  ): Promise<ClaimView> {
    return this.claims.claim(personId, caller, takeOver);
  }

  /** The caller works on them no more; sent again nothing more happens. */
  @Post('end')
  @HttpCode(204)
  @Access('protection:claim')
  async end(@Param('personId', ParseUUIDPipe) personId: string, @Caller() caller: Caller): Promise<void> {
    await this.claims.end(personId, caller);
  }
}
