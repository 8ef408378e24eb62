import { Injectable } from '@nestjs/common';
import { Signer } from '@homeward/privacy';

/** The key with which this service signs its receipts. */
@Injectable()
export class ReceiptSigner {
  private readonly signer = Signer.open(process.env['SIGNING_KEY_FILE']);

  async sign(receipt: object): Promise<string> {
    return (await this.signer).sign(receipt, 'consent-receipt+jws');
  }

  async publicKey(): Promise<object> {
    return (await this.signer).publicJwk;
  }
}
