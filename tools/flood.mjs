/**
 * `npm run flood -- [--seconds 120]`: half-sent, slow and oversized requests and readers of feeds against a platform of its
 * own, while somebody says no every second. Exit code 0: every no was recorded, 99 of 100 within 500 ms; 2: not.
 */
import http from 'node:http';
import net from 'node:net';
import { buildStale } from './parts/build-stale.mjs';
import { readCommandLine } from './parts/command-line.mjs';
import { aPlatform } from './parts/own-platform.mjs';

const { values } = readCommandLine('npm run flood -- [--seconds 120]', {
  options: { seconds: { type: 'string', default: '120' } },
});
if (!(await buildStale())) process.exit(1);

const aimMs = 500;
const oversized = Buffer.alloc(70 * 1024 * 1024, 'x');
const platform = await aPlatform();
const { hostname, port } = new URL(platform.url);
const authorization = `Bearer ${await platform.token()}`;
let over = false;

const ask = async (path) => (await fetch(`${platform.url}/api/${path}`, { headers: { authorization } })).json();

/** Keeps something going until the end: begins it again whenever it is over. */
async function again(begin) {
  while (!over) await new Promise((resolve) => begin(resolve).once('close', resolve).on('error', resolve));
}
const half = (path) => () => {
  const socket = net.connect(port, hostname);
  socket.write(`POST ${path} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-length: 1000\r\n\r\n{`);
  return socket;
};
const slow = (path) => () => {
  const socket = net.connect(port, hostname);
  socket.write(`POST ${path} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-length: 1000\r\n\r\n`);
  const drip = setInterval(() => socket.write(' '), 1_000);
  return socket.once('close', () => clearInterval(drip));
};
const large = (path) => () => {
  const request = http.request(`${platform.url}${path}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'text/csv' },
  });
  request.on('response', (answer) => answer.resume().once('end', () => request.destroy()));
  return request.end(oversized);
};
const reader = (operationId) => () => {
  const headers = { authorization, accept: 'text/event-stream' };
  const request = http.get(`${platform.url}/api/status-feed/feed?operationId=${operationId}`, { headers });
  return request.on('response', (answer) => answer.resume());
};

/** The sample's operation and people, as soon as they are there. */
async function sample() {
  for (;;) {
    const {
      items: [operation],
    } = await ask('registration/operations');
    const { items = [] } = operation
      ? await ask(`registration/people?operationId=${operation.operationId}&limit=200`)
      : {};
    if (items.length > 30) return { operationId: operation.operationId, people: items.map((p) => p.personId) };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
const { operationId, people } = await sample();
const seconds = Number(values.seconds);
/** Says no once a second. @returns what came of each */
async function noes(count, from) {
  const answers = [];
  for (let i = 0; i < count; i++) {
    const began = performance.now();
    const { status } = await fetch(
      `${platform.url}/api/consent/people/${people[(from + i) % people.length]}/withdrawals`,
      {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: '{}',
        signal: AbortSignal.timeout(30_000),
      },
    ).catch(() => ({ status: 0 }));
    const ms = performance.now() - began;
    answers.push({ status, ms });
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 1_000 - ms)));
  }
  return answers;
}
/** Prints the figures of some answers. @returns whether they are as they have to be */
function report(name, answers) {
  const ordered = answers.map((a) => a.ms).sort((a, b) => a - b);
  const at = (share) => Math.round(ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))]);
  const lost = answers.filter(({ status }) => status < 200 || status > 299);
  const codes = lost.length > 0 ? ` (${[...new Set(lost.map((l) => l.status))].join(', ')})` : '';
  console.log(
    `${name}: ${answers.length} withdrawals, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms; not recorded: ${lost.length}${codes}.`,
  );
  return lost.length === 0 && at(0.99) <= aimMs;
}

report('Alone', await noes(Math.ceil(seconds / 4), 0));
const times = (count, begin) => Array.from({ length: count }, () => again(begin));
const withdrawals = '/api/consent/people/01930000-0000-7000-8000-000000000000/withdrawals';
const floods = [
  ...times(200, half('/api/registration/people')),
  ...times(200, half(withdrawals)),
  ...times(100, slow('/api/manifests/flights')),
  ...times(100, slow(withdrawals)),
  ...times(200, reader(operationId)),
  ...times(4, large(`/api/registration/operations/${operationId}/imports`)),
];
const held = report(`Beside ${floods.length} floods`, await noes(seconds, Math.ceil(seconds / 4)));
over = true;
const whole = platform.verify();
console.log(whole ? 'Everything holds that is stored.' : 'Not everything holds that is stored.');
await platform.stop();
await Promise.race([Promise.all(floods), new Promise((resolve) => setTimeout(resolve, 5_000))]);
process.exit(held && whole ? 0 : 2);
