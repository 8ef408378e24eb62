import { chooseDataFolder, claimDataFolder, emptyDataFolder, needOwnOrEmpty } from '../data/data-folder';
import { forgetState, readState } from '../data/state-file';
import type { Options } from '../options';
import { stopOldServer } from '../postgres/stop-old-server';
import { endLeftovers } from '../processes/leftovers';
import { stillRuns } from '../processes/process-identity';
import { needFree } from '../processes/ports';
import { Sentence } from '@homeward/deployment';
import path from 'node:path';

export interface Place {
  folder: string;
  isNew: boolean;
}

/** Cleans up after a supervisor that was killed. @throws Sentence when it still runs */
async function recover(folder: string, say: (line: string) => void): Promise<void> {
  const state = readState(folder);
  if (state && stillRuns(state.supervisor))
    throw new Sentence(
      `Homeward already runs on this data at ${state.url} (process ${state.supervisor.pid}): stop it there with Ctrl-C, or start another with --data and --port.`,
    );
  const ended = state ? await endLeftovers(state) : 0;
  const database = await stopOldServer(path.join(folder, 'postgres'));
  forgetState(folder);
  if (state || database)
    say(
      `The last run was cut off; ${ended} programs${database ? ' and PostgreSQL' : ''} were still running and are ended now.`,
    );
}

/** Makes sure that the data folder is ours and unused, and that the port is free. @throws Sentence */
export async function claimPlace(options: Options, say: (line: string) => void): Promise<Place> {
  const folder = chooseDataFolder(options.data, options.dataChosen);
  if (folder !== options.data)
    say(`PostgreSQL cannot run as root and its user cannot reach ${options.data}; the data is in ${folder} instead.`);
  needOwnOrEmpty(folder);
  await recover(folder, say);
  if (options.port > 0) await needFree(options.port);
  if (options.fresh) emptyDataFolder(folder);
  return { folder, isNew: claimDataFolder(folder) };
}
