/**
 * `node tools/image-files.mjs <folder>`: lays out what each image holds below `<folder>/<app>`: one bundle, and what a
 * bundle cannot carry, in the places where it looks for them.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [target] = process.argv.slice(2);

/** The pages of a service's endpoints; of their package what a browser never asks for stays behind. */
const endpointPages = 'swagger-ui-dist';
const unasked = /swagger-ui-dist.*(\.map|log\..*|es-bundle.*|swagger-ui\.js)$/;
const hasEndpoints = (app) => existsSync(path.join(root, 'apps', app, 'prisma'));

/** Native parts and fonts that a bundle names. */
function packagesOf(app, bundle) {
  const fonts = [...new Set(bundle.match(/noto-sans[\w-]*\/\w+\/\w+\.ttf/g))];
  const pdf = bundle.includes('require("@myriaddreamin/typst-ts-node-compiler")');
  const compilers = readdirSync(path.join(root, 'node_modules/@myriaddreamin')).map((name) => `@myriaddreamin/${name}`);
  const fontFiles = fonts.flatMap((font) => [font, `${font.split('/')[0]}/package.json`]);
  return [
    ...(hasEndpoints(app) ? [endpointPages] : []),
    ...(pdf ? compilers : []),
    ...new Set(fontFiles.map((file) => `@expo-google-fonts/${file}`)),
  ];
}

const migrations = () =>
  readdirSync(path.join(root, 'apps'))
    .map((app) => `apps/${app}/prisma/migrations`)
    .filter((folder) => existsSync(path.join(root, folder)));

/** What is read from beside the bundle at run time. */
const besides = {
  gateway: () => ['apps/console/dist'],
  jobs: () => [...migrations(), 'deploy/kafka/topics.yaml'],
};

/** Programs that run in containers: not the supervisor of one machine, not the stories. */
export const images = readdirSync(path.join(root, 'apps')).filter(
  (app) => !['console', 'homeward', 'journeys'].includes(app),
);

for (const app of target ? images : []) {
  const bundle = `apps/${app}/dist/main.cjs`;
  const packages = packagesOf(app, readFileSync(path.join(root, bundle), 'utf8')).map((name) => `node_modules/${name}`);
  const files = [bundle, ...packages, ...(besides[app]?.() ?? [])];
  for (const file of files) {
    mkdirSync(path.join(target, app, path.dirname(file)), { recursive: true });
    cpSync(path.join(root, file), path.join(target, app, file), {
      recursive: true,
      filter: (from) => !unasked.test(from),
    });
  }
  symlinkSync(bundle, path.join(target, app, 'main.cjs'));
}
