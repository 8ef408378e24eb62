/**
 * `node tools/image-files.mjs <folder>`: writes the files of each image to `<folder>/<app>`: one bundle, and files that
 * a bundle cannot contain, in the places where it looks for them.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { images } from './parts/images.mjs';

const root = path.resolve(import.meta.dirname, '..');
const [target] = process.argv.slice(2);

/** The API pages of a service; files of their package that a browser never requests are left out. */
const endpointPages = 'swagger-ui-dist';
const unasked = /swagger-ui-dist.*(\.map|log\..*|es-bundle.*|swagger-ui\.js)$/;
const hasEndpoints = (app) => existsSync(path.join(root, 'apps', app, 'prisma'));

/** Packages with native parts, and fonts, that a bundle names. */
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

/** Files that are read from beside the bundle at run time. */
const besides = {
  gateway: () => ['apps/console/dist'],
  jobs: () => [...migrations(), 'deploy/kafka/topics.yaml'],
};

for (const app of images) {
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
