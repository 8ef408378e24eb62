import { parseArgs } from 'node:util';

/**
 * What was typed, read as `parseArgs` does it. `--help` prints the usage and ends with 0; what is not known ends with 2,
 * a sentence and the usage, before anything is built or started.
 */
export function readCommandLine(usage, { options = {}, ...rest } = {}) {
  let read;
  try {
    read = parseArgs({ ...rest, options: { ...options, help: { type: 'boolean' } } });
  } catch (error) {
    console.error(`${error.message.split('. ')[0]}. Use: ${usage}`);
    process.exit(2);
  }
  if (read.values.help) {
    console.log(usage);
    process.exit(0);
  }
  return read;
}
