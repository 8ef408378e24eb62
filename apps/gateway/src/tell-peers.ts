import dns from 'node:dns/promises';
import os from 'node:os';
import type { Log } from '@homeward/runtime';
import { fromPeer, logoutPath } from './logout-path';

const waitMs = 600;
const attempts = 3;

/** The addresses that a name has. */
type Lookup = (name: string) => Promise<string[]>;
const addressesOf: Lookup = async (name) => (await dns.lookup(name, { all: true })).map(({ address }) => address);

const isOwn = (address: string): boolean =>
  Object.values(os.networkInterfaces()).some((ones) => ones?.some((one) => one.address === address));

/**
 * Passes a sign-out on to the other gateways: their common name has an address for each. One that cannot be reached is
 * being started or ended, and one that starts accepts no older tokens.
 * @param common the name of them all: `http://gateway:4000`
 */
export async function tellPeers(common: string, token: string, log: Log, lookup = addressesOf): Promise<void> {
  const others = (await lookup(new URL(common).hostname).catch(() => [])).filter((address) => !isOwn(address));
  const heard = await Promise.all(others.map((address) => tell(urlAt(common, address), token)));
  if (heard.includes(false)) log('a gateway did not hear of a sign-out', {});
}

function urlAt(common: string, address: string): URL {
  const url = new URL(logoutPath, common);
  url.hostname = address.includes(':') ? `[${address}]` : address;
  return url;
}

async function tell(url: URL, token: string): Promise<boolean> {
  for (let left = attempts; left > 0; left--) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { [fromPeer]: '1' },
      body: new URLSearchParams({ logout_token: token }),
      signal: AbortSignal.timeout(waitMs),
    }).catch(() => undefined);
    if (answer?.ok) return true;
  }
  return false;
}
