import { Sentence } from '@homeward/deployment';
import { makeSecrets } from './secrets/make-secrets';
import { migrate } from './migrate';
import { republish } from './republish';
import { roles } from './roles';
import { topics } from './topics';

/** Each returns the last line of its output. */
const jobs = new Map<string, (env: NodeJS.ProcessEnv, args: string[]) => Promise<string> | string>([
  ['roles', roles],
  ['migrate', migrate],
  ['topics', topics],
  ['republish', republish],
  ['secrets', (_env, args) => makeSecrets(args)],
]);

async function main(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  const job = jobs.get(name);
  if (!job) throw new Sentence(`Which job? One of: ${[...jobs.keys()].join(', ')}.`);
  console.log(`${name}: ${await job(process.env, args)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Sentence ? error.message : (error as Error).stack);
  process.exitCode = 1;
});
