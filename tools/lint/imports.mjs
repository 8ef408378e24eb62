import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const options = { allowJs: true, moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.Preserve };
const known = new Map();
let paths;

/** The files of this repository that a text imports, type imports included. */
export function importsIn(file, text, root) {
  paths ??= ts.readConfigFile(path.join(root, 'tsconfig.base.json'), ts.sys.readFile).config.compilerOptions.paths;
  const settings = { ...options, paths, pathsBasePath: root };
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => ts.resolveModuleName(fileName, file, settings, ts.sys).resolvedModule)
    .filter((found) => found && !found.isExternalLibraryImport && /\.(tsx?|mjs)$/.test(found.resolvedFileName))
    .map((found) => path.resolve(found.resolvedFileName));
}

/** The same for a file on disk, read once. */
export function importsOf(file, root) {
  if (!known.has(file)) known.set(file, importsIn(file, readFileSync(file, 'utf8'), root));
  return known.get(file);
}
