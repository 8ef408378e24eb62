import { Injectable } from '@nestjs/common';
import { DocumentSigner } from '@homeward/privacy';

/** The key with which versions of a manifest are signed, so that a partner can verify one without asking. */
@Injectable()
export class ManifestSigner extends DocumentSigner {
  constructor() {
    super('manifest+jws');
  }
}
