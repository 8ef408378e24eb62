/**
 * Writes `apps/<app>/src/metadata.ts` for the apps named, or for all: shapes and comments of the endpoints, which
 * @nestjs/swagger loads at run time. One TypeScript program serves them all.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PluginMetadataGenerator } from '@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '..');
const named = process.argv.slice(2);
const apps = (named.length > 0 ? named : readdirSync(path.join(root, 'apps'))).filter(
  (a) =>
    existsSync(path.join(root, 'apps', a, 'prisma')) || existsSync(path.join(root, 'apps', a, 'src/metadata.here')),
);

/** Requests and responses are in the files of their endpoints: each is read as both; the library stops at the first. */
class EndpointsAndShapes extends ReadonlyVisitor {
  visit(program, file) {
    const shapes = super.visit(program, file);
    if (!file.fileName.endsWith('.controller.ts')) return shapes;
    const { dtoFileNameSuffix } = this.options;
    this.options.dtoFileNameSuffix = ['.never'];
    super.visit(program, file);
    this.options.dtoFileNameSuffix = dtoFileNameSuffix;
    return shapes;
  }
}

/** TypeScript lists the members of a union in the order in which it met them, which another import can change. */
function sortUnions(file) {
  const sorted = readFileSync(file, 'utf8').replaceAll(/enum: (\["[^\]]*"\])/g, (_, list) => {
    const members = JSON.parse(list);
    return `enum: ${JSON.stringify(members.sort())}`;
  });
  writeFileSync(file, sorted);
}

const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
const parsed = ts.parseJsonConfigFileContent(config, ts.sys, root);
const files = parsed.fileNames.filter((f) => !/\.spec\.ts$|metadata\.ts$/.test(f));
const program = ts.createProgram({ rootNames: files, options: { ...parsed.options, noEmit: true } });

for (const app of apps) {
  const source = path.join(root, 'apps', app, 'src');
  const visitor = new EndpointsAndShapes({
    introspectComments: true,
    controllerKeyOfComment: 'description',
    dtoFileNameSuffix: ['.controller.ts', '.request.ts', '.response.ts', '.view.ts'],
    pathToSource: source,
  });
  const own = {
    ...program,
    getSourceFiles: () => program.getSourceFiles().filter((f) => f.fileName.startsWith(source + path.sep)),
  };
  new PluginMetadataGenerator().generate({
    visitors: [visitor],
    tsProgramRef: own,
    outputDir: source,
    printDiagnostics: false,
  });
  sortUnions(path.join(source, 'metadata.ts'));
}
