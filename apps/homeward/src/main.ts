import { elapsedMs } from '@homeward/kernel';
import { announcement } from './announce';
import { loadSample, wantsSample } from './load-sample';
import { readOptions, usage } from './options';
import { Platform, type Voice } from './platform';
import { memoryOfTree } from './processes/memory';
import { Sentence } from '@homeward/deployment';
import { verifyFolder } from './verify/verify-folder';
import { claimPlace } from './start/claim-place';

/** A build, where one was needed, is finished by now. */
const began = elapsedMs();

let platform: Platform | undefined;
let ending = false;

/** Stops in order, once; a second Ctrl-C ends at once. */
async function end(exitCode: number, why?: string): Promise<void> {
  if (ending) return;
  ending = true;
  if (why) process.stderr.write(`${why}\n`);
  await platform?.stop();
  process.exit(exitCode);
}

function onSignal(): void {
  if (ending) process.exit(130);
  process.stdout.write('\nStopping …\n');
  void end(0).then(() => undefined);
}

const failed = (error: unknown): Promise<void> =>
  end(1, error instanceof Sentence ? error.message : ((error as Error).stack ?? String(error)));

async function start(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(usage);
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.verify) process.exit(await verifyFolder(options, options.verify.known));
  const voice: Voice = {
    say: (line) => void (options.quiet || process.stdout.write(`${line}\n`)),
    onFatal: (error) => void failed(error),
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  process.once('disconnect', () => void end(0)); // who started us is gone; Ctrl-C may have reached us as well, and this is no second one
  // Nobody reads our lines any more, and the first one that is lost must not end us out of order.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);

  const place = await claimPlace(options, voice.say);
  platform = await Platform.prepare(options, place.folder, voice);
  voice.say(place.isNew ? 'Setting up PostgreSQL and starting …' : 'Starting …');
  await platform.start();
  if (ending) return;
  if (platform.migrations > 0) voice.say(`${platform.migrations} migrations applied.`);
  const seconds = (elapsedMs() - began) / 1_000;
  const memoryMb = memoryOfTree(process.pid);
  const about = { url: platform.url, seconds, memoryMb, programs: platform.names.length, dataFolder: place.folder };
  const demo = options.exercise ? await platform.demo() : undefined;
  if (options.sample && options.exercise && wantsSample(place.folder))
    await loadSample(platform.url, place.folder, voice.say);
  if (!ending) voice.say(announcement({ ...about, demo }));
}

start().catch(failed);
