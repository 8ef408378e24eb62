/**
 * `npm run images`: builds every image, tags each with `latest`, the version and the commit, and prints how much each
 * adds to its base. Layers and bundles come from the cache where nothing changed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './parts/command-line.mjs';
import { images } from './parts/images.mjs';

readCommandLine('npm run images');

const root = path.resolve(import.meta.dirname, '..');
const began = performance.now();
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const ask = (command, ...args) => execFileSync(command, args, { cwd: root, encoding: 'utf8' }).trim();
const commit = ask('git', 'rev-parse', '--short=12', 'HEAD') + (ask('git', 'status', '--porcelain') ? '-changed' : '');

const target = (app) => ({
  context: '.',
  dockerfile: 'deploy/images/Dockerfile',
  args: { APP: app, VERSION: version, COMMIT: commit },
  tags: ['latest', version, commit].map((tag) => `homeward/${app}:${tag}`),
  output: ['type=docker'],
});
const plan = {
  group: { default: { targets: images } },
  target: Object.fromEntries(images.map((app) => [app, target(app)])),
};
const { status } = spawnSync('docker', ['buildx', 'bake', '--file', '-'], {
  cwd: root,
  input: JSON.stringify(plan),
  stdio: ['pipe', 'inherit', 'inherit'],
});
if (status !== 0) process.exit(status ?? 1);

const megabytes = (image) => Number(ask('docker', 'image', 'inspect', '--format', '{{.Size}}', image)) / 1e6;
const base = megabytes('node:24-bookworm-slim');
const layers = images.map((app) => [app, megabytes(`homeward/${app}:latest`) - base]);
for (const [app, added] of layers) console.log(`${app.padEnd(20)} ${added.toFixed(1).padStart(6)} MB`);
const seconds = ((performance.now() - began) / 1_000).toFixed(0);
console.log(`${images.length} images, ${version} at ${commit}, on a base of ${base.toFixed(0)} MB, in ${seconds} s.`);
