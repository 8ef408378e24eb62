const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** People sign in at one address: whoever typed another name of this same machine could not come back from there. */
export function isOtherNameOf(publicUrl: URL, host: string | undefined): boolean {
  const [name] = /^\[.*\]|^[^:]*/.exec(host ?? '') ?? [''];
  return ownNames.has(name) && ownNames.has(publicUrl.hostname) && name !== publicUrl.hostname;
}
