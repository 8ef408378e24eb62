import { Injectable } from '@nestjs/common';
import { DocumentSigner } from '@homeward/privacy';

/** The key with which this service signs its receipts. */
@Injectable()
export class ReceiptSigner extends DocumentSigner {
  constructor() {
    super('consent-receipt+jws');
  }
}
