import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dress, show, webp, windowOf } from './browser.mjs';

/** The pictures of docs/guide: which screen, and on which device it is worked with. */
const pictures = ({ op, flight, person }) => [
  ['today', 'officer', `/o/${op}`],
  ['list', 'officer', `/o/${op}/flights/${flight}/manifest`],
  ['gate', 'embarkation-officer', `/o/${op}/flights/${flight}/gate`, 'phone'],
  ['person', 'officer', `/o/${op}/people/${person}`],
  ['import', 'officer', `/o/${op}/imports`],
  ['people', 'registration-officer', `/o/${op}/people`],
  ['counselling', 'return-counsellor', `/o/${op}/counselling`],
  ['medical', 'clinician', `/o/${op}/medical`],
  ['protection', 'protection-officer', `/o/${op}/protection`],
  ['reception', 'reception-officer', `/o/${op}/flights/${flight}/reception`],
  ['board', 'lead', `/o/${op}/board`],
];

/** Small enough for a repository: less than 100 kB each. */
const most = 100_000;

export async function guidePictures(browser, url, sample, folder) {
  mkdirSync(folder, { recursive: true });
  const windows = new Map();
  for (const [name, user, address, device] of pictures(sample)) {
    if (!windows.has(user)) windows.set(user, await windowOf(browser, url, user));
    const page = windows.get(user);
    await show(page, url + address, 'en');
    await dress(page, device === 'phone' ? [390, 844] : [1200, 760], 'light');
    let quality = 70;
    let taken = await webp(page, quality);
    while (taken.length > most && quality > 20) taken = await webp(page, (quality -= 10));
    writeFileSync(path.join(folder, `${name}.webp`), taken);
    console.log(`${name}.webp ${Math.round(taken.length / 1_000)} kB`);
  }
}
