import path from 'node:path';
import { importsIn } from './imports.mjs';

/** The floors of a service, from below; docs/architecture.md says what is on each. */
const floors = [
  [/^(model|commands|rules|reading)\//, 1, 'model, commands and rules'],
  [/^([\w-]+)\/(\1|[\w-]+\.decision)\.ts$/, 2, 'decisions'],
  [/^(storage|publishing)\//, 3, 'storage and publishing'],
  [/^([\w-]+\.module|main)\.ts$/, 5, 'the module'],
  [/^(generated\/|metadata\.ts)/, 0, 'what is generated'],
  [/^/, 4, 'endpoints and consumers'],
];

/** The floor of a file in an app; undefined for a file outside of apps. */
function placeOf(file, root) {
  const [, app, rest] = /^apps\/([\w-]+)\/src\/(.+)$/.exec(path.relative(root, file)) ?? [];
  if (!app) return undefined;
  const [, floor, name] = floors.find(([pattern]) => pattern.test(rest));
  return { app, floor, name };
}

/** The floors of the tools, from below: what several use, the parts of one, and what is run. */
const toolFloors = [
  [/^parts\//, 1, 'parts of several tools'],
  [/^jest\/|^[\w-]+\/(?!main\.mjs$)/, 2, 'parts of a tool'],
  [/^/, 3, 'programs'],
];

/** The floor of a file in tools; undefined for a file elsewhere. */
function placeInTools(file, root) {
  const [, rest] = /^tools\/(.+)$/.exec(path.relative(root, file)) ?? [];
  if (!rest) return undefined;
  const [, floor, name] = toolFloors.find(([pattern]) => pattern.test(rest));
  return { folder: path.dirname(rest), floor, name };
}

/** ESLint rule: a tool imports its own parts and those of several; a program imports any part; nothing imports a program. */
export const toolFloorsInOrder = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      program: '{{file}} is run, not imported: move what is needed into a part.',
      other: '{{here}} do not import {{file}}: it belongs to another tool, or to none.',
    },
  },
  create: (context) => ({
    Program(node) {
      const { cwd, filename, sourceCode } = context;
      const here = placeInTools(path.resolve(filename), cwd);
      for (const found of here ? importsIn(path.resolve(filename), sourceCode.text, cwd) : []) {
        const there = placeInTools(found, cwd);
        const file = path.relative(cwd, found);
        if (there?.floor === 3) context.report({ node, messageId: 'program', data: { file } });
        else if (!there || (there.floor === 2 && here.floor < 3 && there.folder !== here.folder))
          context.report({ node, messageId: 'other', data: { here: here.name, file } });
      }
    },
  }),
};

/** What only specs use. */
const isForSpecs = (file) => /^((apps|libs)\/[\w-]+\/src\/testing|libs\/testing)\//.test(file);

/** ESLint rule: in a service each floor imports only those below, types included; and no product file what is for specs. */
export const floorsInOrder = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      above: '{{here}} do not import {{there}}: {{file}} is above.',
      forSpecs: '{{file}} is for specs only.',
    },
  },
  create: (context) => ({
    Program(node) {
      const { cwd, filename, sourceCode } = context;
      const here = placeOf(path.resolve(filename), cwd);
      for (const file of importsIn(path.resolve(filename), sourceCode.text, cwd)) {
        const there = placeOf(file, cwd);
        if (isForSpecs(path.relative(cwd, file)))
          context.report({ node, messageId: 'forSpecs', data: { file: path.relative(cwd, file) } });
        if (!here || there?.app !== here.app || there.floor <= here.floor) continue;
        const data = { here: here.name, there: there.name, file: path.relative(cwd, file) };
        context.report({ node, messageId: 'above', data });
      }
    },
  }),
};
