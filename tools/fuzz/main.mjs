/**
 * `npm run fuzz -- [--seconds 300] [--seed 1] [--only <service>]`: Schemathesis over every OpenAPI page, in all its phases,
 * against a platform of its own, with a token of every role. Exit code 0: no server error and no undocumented answer;
 * 2: something found; 64: the command line was not understood; 3: Python 3 or its packages are missing.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { buildStale } from '../parts/build-stale.mjs';
import { readCommandLine } from '../parts/command-line.mjs';
import { aPlatform } from '../parts/own-platform.mjs';
import { schemathesis } from './schemathesis.mjs';

const { values } = readCommandLine('npm run fuzz -- [--seconds 300] [--seed 1] [--only <service>]', {
  options: {
    seconds: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

const program = await schemathesis();
if (!program || !existsSync(program)) {
  console.error('Not run: Python 3 with venv and pip, and its packages, are needed.');
  process.exit(3);
}
if (!(await buildStale())) process.exit(1);

const pages = path.resolve(import.meta.dirname, '../../docs/openapi');
const services = readdirSync(pages)
  .map((page) => path.basename(page, '.json'))
  .filter((service) => !values.only || service === values.only);
const seconds = Math.max(1, Math.floor(Number(values.seconds) / services.length));
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
];

const platform = await aPlatform();

async function opens(service, token) {
  const endpoint = service === 'partner-api' ? 'flights' : 'message-flow';
  const answer = await fetch(`${platform.url}/api/${service}/${endpoint}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return answer.ok;
}

const found = [];
try {
  for (const service of services) {
    const token = await platform.token(service);
    if (!(await opens(service, token))) {
      found.push(`${service}: its token opens nothing`); // every answer would be a refusal, and no fault would be found
      continue;
    }
    const args = [
      ...['run', path.join(pages, `${service}.json`), '--url', `${platform.url}/api/${service}`],
      ...['--header', `Authorization: Bearer ${token}`],
      ...['--checks', [...checks, 'response_headers_conformance', 'ignored_auth'].join(',')],
      ...[
        '--max-time',
        String(seconds),
        '--seed',
        values.seed,
        '--workers',
        '1',
        '--continue-on-failure',
        '--no-color',
      ],
      ...[
        '--request-timeout',
        '20',
        '--generation-database',
        'none',
        '--suppress-health-check',
        'all',
        '--warnings',
        'off',
      ],
    ];
    // A live feed has no end, so its answers cannot be read whole.
    if (service === 'status-feed') args.push('--exclude-path', '/feed');
    console.log(`\n== ${service}: ${seconds} s ==`);
    const child = spawn(program, args, { stdio: 'inherit', cwd: platform.folder });
    if ((await new Promise((resolve) => child.once('exit', resolve))) !== 0) found.push(service);
  }
  if (!platform.verify()) found.push('what is stored');
  if (found.length > 0) console.log(['', ...platform.failures()].join('\n'));
} finally {
  await platform.stop();
}
console.log(
  found.length > 0 ? `Found something in: ${found.join(', ')}.` : `Nothing found in ${services.length} pages.`,
);
process.exitCode = found.length > 0 ? 2 : 0;
