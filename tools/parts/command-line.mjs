import { parseArgs } from 'node:util';

/** Ends because of a wrong command line: 64 as in sysexits (EX_USAGE), which no tool uses for anything else. */
export function endOverUsage(why, usage) {
  console.error(`${why} Use: ${usage}`);
  process.exit(64);
}

/**
 * The command line, read as `parseArgs` does. `--help` prints the usage and ends with 0; an unknown option ends with
 * 64, a sentence and the usage, before anything is built or started.
 */
export function readCommandLine(usage, { options = {}, ...rest } = {}) {
  let read;
  try {
    read = parseArgs({ ...rest, options: { ...options, help: { type: 'boolean' } } });
  } catch (error) {
    endOverUsage(`${error.message.split('. ')[0]}.`, usage);
  }
  if (read.values.help) {
    console.log(usage);
    process.exit(0);
  }
  return read;
}
