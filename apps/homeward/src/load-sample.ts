import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stateFile } from './data/state-file';
import { root } from '@homeward/deployment';

const story = path.join(root, 'tools/story.mjs');
const done = (folder: string): string => path.join(folder, 'sample-loaded.txt');

/** The sample is loaded once, at the first start, and again only when that was cut off. */
export const wantsSample = (folder: string): boolean => existsSync(story) && !existsSync(done(folder));

/** Plays the sample operation through the ordinary endpoints, so that every screen shows real records. */
export async function loadSample(url: string, folder: string, say: (line: string) => void): Promise<void> {
  say('Loading the sample operation …');
  const child = spawn(process.execPath, [story, '--sample', '--url', url], {
    cwd: root,
    env: { ...process.env, HOMEWARD_STATE: stateFile(folder) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n').filter(Boolean)) say(`  ${line}`);
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code === 0) writeFileSync(done(folder), '');
  else say('The sample operation was not loaded completely; the platform works, and the next start tries again.');
}
