/** `npm start`: checks Node, builds what is stale, and becomes the supervisor (`apps/homeward`). */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Homeward needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

// Loaded only now: an older Node would fail on it before it could print the reason.
const { buildStale } = await import('./parts/build-stale.mjs');
if (!(await buildStale())) process.exit(1);

const { default: path } = await import('node:path');
await import(path.resolve(import.meta.dirname, '../apps/homeward/dist/main.cjs'));
