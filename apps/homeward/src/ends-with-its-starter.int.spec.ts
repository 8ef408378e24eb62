import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildPrograms, eventually, type RunningState } from '@homeward/testing';
import { known, stillRuns } from './processes/process-identity';

const ownPlatform = path.resolve(__dirname, '../../../tools/parts/own-platform.mjs');
const program = `
  import { aPlatform } from '${ownPlatform}';
  const { folder } = await aPlatform({ only: ['consent'], sample: false });
  console.log(folder);
  setInterval(() => undefined, 1_000);`;

describe('a platform that a tool started for itself', () => {
  beforeAll(() => buildPrograms('homeward', 'identity', 'gateway', 'consent'), 180_000);

  it.each(['SIGKILL', 'SIGINT'] as const)(
    'ends with the tool (%s), and nothing of it is left',
    async (signal) => {
      const tool = spawn(process.execPath, ['--input-type=module', '-e', program], { detached: true });
      let folder = '';
      tool.stdout.on('data', (text) => (folder += String(text)));
      await eventually(() => folder.endsWith('\n'), 60_000);
      folder = folder.trim();
      const state = JSON.parse(readFileSync(path.join(folder, 'data/state.json'), 'utf8')) as RunningState;
      const ran = [state.supervisor, { pid: state.postgres.pid! }, ...Object.values(state.processes)];
      const all = ran.map(({ pid }) => known(pid));
      expect(all.filter(stillRuns)).toHaveLength(5);
      process.kill(signal === 'SIGKILL' ? tool.pid! : -tool.pid!, signal); // Ctrl-C reaches the whole process group
      await eventually(() => !all.some(stillRuns) && !existsSync(folder), 30_000);
    },
    120_000,
  );
});
