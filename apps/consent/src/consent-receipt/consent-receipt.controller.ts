import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Access, Public } from '@homeward/access';
import { purposes, type ConsentPurpose } from '@homeward/contracts';
import { AnswersWith, ApiOneOf, oneOf } from '@homeward/http';
import { NotFound } from '@homeward/kernel';
import { KnownPersons } from '../know-persons/known-persons';
import { Consents } from '../storage/consents';
import { recordId } from '../model/record-id';
import { receiptFor, type Receipt } from './receipt';
import { receiptLanguageFor } from './receipt-texts';
import { receiptPage } from './receipt-page';
import { ReceiptSigner } from './receipt-signer';

export class SignedReceipt {
  /** JWS compact, EdDSA, over the receipt. */
  jws: string;
}

const Purpose = () => Param('purpose', oneOf(purposes));

@Controller()
export class ConsentReceiptController {
  constructor(
    private readonly consents: Consents,
    private readonly signer: ReceiptSigner,
    private readonly persons: KnownPersons,
  ) {}

  /** The signed receipt of a yes. */
  @Get('people/:personId/consents/:purpose/receipt')
  @ApiOneOf('purpose', purposes)
  @Access('consent:read-receipt')
  async receipt(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Purpose() purpose: ConsentPurpose,
  ): Promise<SignedReceipt> {
    return { jws: await this.signer.sign(await this.receiptFor(personId, purpose)) };
  }

  /** The same as a page to print, in the language asked for (`en`, `fr`, `ar`) or the person's own. */
  @Get('people/:personId/consents/:purpose/receipt.html')
  @ApiOneOf('purpose', purposes)
  @Access('consent:read-receipt')
  @AnswersWith('text/html')
  async page(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Purpose() purpose: ConsentPurpose,
    @Query('language') language?: string,
  ): Promise<string> {
    const receipt = await this.receiptFor(personId, purpose);
    return receiptPage(receipt, await this.signer.sign(receipt), receiptLanguageFor(language ?? receipt.language));
  }

  /** The public key with which anybody can verify a receipt. */
  @Get('receipt-key')
  @Public('anybody who holds a receipt may verify it')
  key(): Promise<object> {
    return this.signer.publicKey();
  }

  private async receiptFor(personId: string, purpose: ConsentPurpose): Promise<Receipt> {
    const stored = await this.consents.find(recordId(personId, purpose));
    const receipt = receiptFor(stored?.state, await this.persons.demandedByLaw(personId, purpose));
    if (!receipt) throw new NotFound('Receipt');
    return receipt;
  }
}
