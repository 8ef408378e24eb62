/** Readers of the live feed through the gateway: how soon each has a change, what the others notice, and memory. */
import http from 'node:http';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { bareFeed } from './bare-feed.mjs';
import { times } from './row.mjs';

const quantile = (values, q) => [...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))];
const spread = (values) => `p50 ${Math.round(quantile(values, 0.5))} ms, p99 ${Math.round(quantile(values, 0.99))} ms`;

/** Kilobytes that a program of the platform has in memory. */
function memoryOf(platform, program) {
  const { processes } = JSON.parse(readFileSync(platform.stateFile, 'utf8'));
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${processes[program].pid}/status`, 'utf8'))[1]);
}

/** One reader: counts its events, and tells when each came. */
const aReader = (url, token, onEvent) =>
  new Promise((resolve, reject) => {
    const headers = { accept: 'text/event-stream', authorization: `Bearer ${token}` };
    const request = http.get(url, { headers, agent: false }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`The feed answered ${response.statusCode}.`));
      let begun = false;
      response.setEncoding('latin1').on('data', (text) => {
        for (const [, type] of text.matchAll(/^event: (snapshot|change)/gm)) onEvent(type);
        if (!begun && (begun = true)) resolve(request);
      });
      response.on('end', () => onEvent('end')).on('error', () => onEvent('end'));
    });
    request.on('error', reject);
  });

/** Times of so many answers, one after another. */
async function timesOf(url, token, count) {
  const times = [];
  for (let i = 0; i < count; i++) {
    const began = performance.now();
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`Figures answered ${answer.status}.`);
    times.push(performance.now() - began);
    await pause(25);
  }
  return times;
}

const changes = 10;

/** @returns rows of the table */
export async function manyReaders(platform, count) {
  const [token, entry] = [await platform.token('status-feed'), await platform.token('registration')];
  const post = async (path, body) => {
    const headers = { authorization: `Bearer ${entry}`, 'content-type': 'application/json' };
    const answer = await fetch(`${platform.url}/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  };
  const operationId = randomUUID();
  const operation = { operationId, name: 'Many readers', modality: 'VHR', corridor: ['BEY', 'ADD'], hostCountry: 'LB' };
  await post('registration/operations', { ...operation, requestingGovernment: 'ETH', requestDate: '2026-10-20' });
  const figures = `${platform.url}/api/status-feed/operations/${operationId}/figures`;
  const feed = `${platform.url}/api/status-feed/feed?operationId=${operationId}`;
  const caseId = randomUUID();
  await post('registration/cases', { caseId, operationId });
  await pause(2_000);
  const idle = await timesOf(figures, token, 100);
  const programs = ['gateway', 'status-feed'];
  const before = programs.map((program) => memoryOf(platform, program));

  let changedAt = 0;
  let [ended, came] = [0, []];
  const onEvent = (type) => {
    if (type === 'end') ended++;
    else if (type === 'change') came.push(performance.now() - changedAt);
  };
  const readers = [];
  while (readers.length < count)
    readers.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(50, count - readers.length) }, () => aReader(feed, token, onEvent)),
      )),
    );
  await pause(2_000);
  const after = programs.map((program) => memoryOf(platform, program));

  const [late, missed] = [[], []];
  let busy = [];
  for (let n = 0; n < changes; n++) {
    came = [];
    const dob = { value: String(1950 + n), precision: 'y' };
    const names = { family: `Reader${String.fromCharCode(97 + n)}`, given: 'Invented' };
    changedAt = performance.now();
    await post('registration/people', { personId: randomUUID(), caseId, names, sex: 2, relation: 'OTHER', dob });
    changedAt = performance.now();
    busy = [...busy, ...(await timesOf(figures, token, 20))];
    for (let left = 100; came.length < count && left > 0; left--) await pause(100);
    if (came.length < count) missed.push(count - came.length);
    late.push(...came);
  }
  const letGo = ended;
  for (const reader of readers) reader.destroy();
  const bare = await bareFeed(count, aReader);
  const shared = times(quantile(late, 0.99), quantile(bare, 0.99));
  const each = (i) => `${((after[i] - before[i]) / count).toFixed(1)} kB`;
  const slower = times(quantile(busy, 0.99), quantile(idle, 0.99));
  return [
    [`1  ${count} readers of the feed: a change`, spread(late), `bare feed ${spread(bare)}`, shared, 'p99 500 ms'],
    ['   figures asked for meanwhile', spread(busy), `with no reader ${spread(idle)}`, slower, 'p99 1.5 ×'],
    ['   memory a reader', `gateway ${each(0)}, status-feed ${each(1)}`, '', '', '20 kB each'],
    ['   let go, or without a change after 10 s', `${letGo}, ${missed.reduce((a, b) => a + b, 0)}`, '', '', 'none'],
  ];
}
