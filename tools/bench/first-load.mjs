/** The page before signing in, in Chromium, on a line of 50 kB/s with 400 ms from request to answer. */
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { times } from './row.mjs';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const badLine = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;

/** Loads a page in a tab of a browser context. @returns until something can be read, until nothing is loading, bytes */
async function load(context, url) {
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  let bytes = 0;
  line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', badLine);
  const began = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  const readable = await (await page.waitForFunction(paint, undefined, { polling: 20 })).jsonValue();
  const bytesBefore = bytes;
  await page.waitForLoadState('networkidle');
  const quiet = performance.now() - began - 500; // as long as nothing has to happen for the network to count as idle
  await page.close();
  return { readable, quiet, bytesBefore, bytes };
}

const seconds = (ms) => `${(ms / 1_000).toFixed(1)} s`;
const kilobytes = (bytes) => `${Math.round(bytes / 1_000)} kB`;

/** @returns rows of the table */
export async function firstLoad(url) {
  if (!existsSync(executablePath)) return [['7  first load of the sign-in', 'not measured: no browser (CHROMIUM)']];
  const bare = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Bare</title><h1>Sign in</h1>');
  }).listen(0, '127.0.0.1');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext();
    const first = await load(context, url);
    const second = await load(context, url);
    const least = await load(await browser.newContext(), `http://127.0.0.1:${bare.address().port}/`);
    const beside = `a bare page ${seconds(least.readable)}`;
    const here = ({ readable, bytesBefore }) => `${seconds(readable)}, ${kilobytes(bytesBefore)}`;
    const ratio = ({ readable }) => times(readable, least.readable);
    return [
      ['7  sign-in can be read, 50 kB/s and 400 ms', here(first), beside, ratio(first), '2.5 s, 250 kB'],
      ['   it can be used', `${seconds(first.quiet)}, ${kilobytes(first.bytes)}`, '', '', '5 s'],
      ['   it can be read the second time', here(second), beside, ratio(second), '1 s'],
    ];
  } finally {
    await browser.close();
    bare.close();
  }
}
