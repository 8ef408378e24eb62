import { Injectable } from '@nestjs/common';
import { Signer } from '@homeward/privacy';

/** The key with which versions of a manifest are signed, so that a partner can verify one without asking. */
@Injectable()
export class ManifestSigner {
  readonly ready = Signer.open(process.env['SIGNING_KEY_FILE']);

  async sign(head: object): Promise<string> {
    return (await this.ready).sign(head, 'manifest+jws');
  }

  async publicKey(): Promise<object> {
    return (await this.ready).publicJwk;
  }
}
