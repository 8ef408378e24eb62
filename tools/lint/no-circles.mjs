import path from 'node:path';
import { importsIn, importsOf } from './imports.mjs';

/** ESLint rule: no file imports itself through others. The published rules for this do not count type imports. */
export const noCircles = {
  meta: { type: 'problem', schema: [], messages: { circle: 'This file imports itself through {{way}}.' } },
  create: (context) => ({
    Program(node) {
      const { cwd, filename, sourceCode } = context;
      const circle = circleFrom(path.resolve(filename), sourceCode.text, cwd);
      const way = circle?.map((file) => path.relative(cwd, file)).join(' → ');
      if (circle) context.report({ node, messageId: 'circle', data: { way } });
    },
  }),
};

/** @returns the files between `file` and itself, or undefined when there is no circle */
function circleFrom(file, text, root) {
  const cameFrom = new Map(importsIn(file, text, root).map((next) => [next, file]));
  for (const current of cameFrom.keys()) {
    if (current === file) return wayBack(file, cameFrom);
    for (const next of importsOf(current, root)) if (!cameFrom.has(next)) cameFrom.set(next, current);
  }
  return undefined;
}

function wayBack(file, cameFrom) {
  const way = [];
  for (let at = cameFrom.get(file); at !== file; at = cameFrom.get(at)) way.unshift(at);
  return way;
}
