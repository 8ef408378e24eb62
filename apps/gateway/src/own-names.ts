const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Sign-in returns to one address, so people who typed another name of this machine could not come back. */
export function isOtherNameOf(publicUrl: URL, host: string | undefined): boolean {
  const [name] = /^\[.*\]|^[^:]*/.exec(host ?? '') ?? [''];
  return ownNames.has(name) && ownNames.has(publicUrl.hostname) && name !== publicUrl.hostname;
}
