/** A public key as JWK, and the service whose messages it verifies. */
interface PublicKey {
  service: string;
  kty: string;
  crv: string;
  x: string;
  kid: string;
}

/**
 * The file of public keys that all services read: those of these private keys, and those that it had before, because
 * messages of then are still in the log.
 * @param before its content
 * @param privateKeys private keys as JWK, by service
 */
export function eventKeysFile(before: string | undefined, privateKeys: Readonly<Record<string, string>>): string {
  const had = before ? (JSON.parse(before) as { keys: PublicKey[] }).keys : [];
  const present = Object.entries(privateKeys).map(([service, text]): PublicKey => {
    const { kty, crv, x, kid } = JSON.parse(text) as PublicKey;
    return { service, kty, crv, x, kid };
  });
  const older = had.filter(({ kid }) => !present.some((key) => key.kid === kid));
  return `${JSON.stringify({ keys: [...present, ...older] }, null, 2)}\n`;
}
