import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, Sentence } from '@homeward/deployment';

const marker = 'homeward-data.txt';
const markerText =
  'The data of one Homeward. Everything in this folder belongs to it; "npm start -- --fresh" empties it.\n';

export const runsAsRoot = (): boolean => process.getuid?.() === 0;

/** Whether other users can traverse every folder of the path; PostgreSQL never runs as root, so it may need that. */
export function othersMayPass(folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** Another place for the default folder when PostgreSQL cannot reach it. */
const reachable = (): string =>
  path.join('/var/lib', `homeward-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`);

/** Where the data will be. @throws Sentence when the folder asked for cannot be used */
export function chooseDataFolder(wanted: string, chosen: boolean, asRoot = runsAsRoot()): string {
  if (!asRoot || othersMayPass(path.dirname(wanted))) return wanted;
  if (chosen)
    throw new Sentence(
      `PostgreSQL cannot run as root and its user cannot reach ${wanted}: choose a folder that other users can reach.`,
    );
  return reachable();
}

const isOurs = (folder: string): boolean => existsSync(path.join(folder, marker));

/** Refuses a folder with other files. @throws Sentence */
export function needOwnOrEmpty(folder: string): void {
  if (!existsSync(folder) || isOurs(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Sentence(`${folder} is a file: choose a folder with --data.`);
  if (readdirSync(folder).length > 0)
    throw new Sentence(`${folder} holds files that are not Homeward's: choose an empty folder with --data.`);
}

/** Creates the folder and marks it as ours. @returns whether it is new */
export function claimDataFolder(folder: string): boolean {
  needOwnOrEmpty(folder);
  if (isOurs(folder)) return false;
  mkdirSync(folder, { recursive: true, mode: runsAsRoot() ? 0o711 : 0o700 });
  mkdirSync(path.join(folder, 'logs'));
  writeFileSync(path.join(folder, marker), markerText);
  return true;
}

/** Deletes everything that Homeward put there. @throws Sentence for a folder that is not ours */
export function emptyDataFolder(folder: string): void {
  needOwnOrEmpty(folder);
  rmSync(folder, { recursive: true, force: true });
}
