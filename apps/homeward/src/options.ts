import path from 'node:path';
import { parseArgs } from 'node:util';
import { root, Sentence } from '@homeward/deployment';

export interface Options {
  /** The platform's port; 0 takes any free port. */
  port: number;
  data: string;
  /** Whether the folder was named on the command line: then no other is used instead. */
  dataChosen: boolean;
  kafkaBrokers: string[];
  /** Only these services, for work on them; all when undefined. */
  only?: string[];
  /** Delete everything first. */
  fresh: boolean;
  /** Load the sample operation at the first start. */
  sample: boolean;
  quiet: boolean;
  exercise: boolean;
  /** What the logs of all programs together may take, in bytes. */
  logBytes: number;
  /** Start nothing: check what is stored, apart from these records. */
  verify?: { known: string[] };
}

type Environment = Record<string, string | undefined>;

const known = {
  port: { type: 'string' },
  data: { type: 'string' },
  kafka: { type: 'string' },
  only: { type: 'string' },
  fresh: { type: 'boolean', default: false },
  'no-sample': { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  verify: { type: 'boolean', default: false },
  known: { type: 'string' },
  'logs-mb': { type: 'string' },
} as const;

export const usage =
  'npm start -- [--port 4400] [--data .homeward] [--kafka host:port] [--fresh] [--no-sample] [--logs-mb 200]';

function parse(args: string[]): ReturnType<typeof parseArgs<{ options: typeof known }>>['values'] {
  try {
    return parseArgs({ args, options: known }).values;
  } catch (error) {
    throw new Sentence(`${(error as Error).message.split('. ')[0]}. Use: ${usage}`);
  }
}

/** Options from the command line and the environment. @throws Sentence */
export function readOptions(args: string[], env: Environment): Options {
  const values = parse(args);
  const port = Number(values.port ?? 4400);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Sentence(`"${values.port}" is not a port. Use: ${usage}`);
  const logsMb = Number(values['logs-mb'] ?? 200);
  if (!(logsMb >= 1)) throw new Sentence(`"${values['logs-mb']}" is not a number of megabytes. Use: ${usage}`);
  const kafka = values.kafka ?? env['KAFKA_BROKERS'] ?? '';
  return {
    port,
    data: path.resolve(values.data ?? path.join(root, '.homeward')),
    dataChosen: values.data !== undefined,
    kafkaBrokers: kafka.split(',').filter(Boolean),
    only: values.only?.split(',').filter(Boolean),
    fresh: values.fresh ?? false,
    sample: !values['no-sample'],
    quiet: values.quiet ?? false,
    verify: values.verify ? { known: (values.known ?? '').split(',').filter(Boolean) } : undefined,
    logBytes: logsMb * 1_000_000,
    exercise: (env['HOMEWARD_EXERCISE'] ?? '1') === '1',
  };
}
