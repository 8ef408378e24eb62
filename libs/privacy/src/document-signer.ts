import { Signer } from './signer';

/** Vouches for the documents of one kind that a service hands out, with the key of the file that SIGNING_KEY_FILE names. */
export class DocumentSigner {
  private readonly signer: Promise<Signer>;

  /** @param type what the header of the signature says the document is: `typ` of JWS */
  constructor(
    private readonly type: string,
    file = process.env['SIGNING_KEY_FILE'],
  ) {
    this.signer = Signer.open(file);
  }

  /** @returns the document as JWS compact */
  async sign(document: object): Promise<string> {
    return (await this.signer).sign(document, this.type);
  }

  /** @returns what a signature says, as text @throws when it is not of this key */
  async verify(jws: string): Promise<string> {
    return (await this.signer).verify(jws);
  }

  /** The key as JWK, with which others verify a document offline. */
  async publicKey(): Promise<{ kid?: string }> {
    return (await this.signer).publicJwk;
  }
}
