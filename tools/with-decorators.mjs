/** An esbuild plugin: SWC turns each file into JavaScript with the decorator metadata that Nest and class-transformer read. */
import { transform } from '@swc/core';

/** @param sourceOf reads one file, given its path */
export const withDecorators = (sourceOf) => ({
  name: 'decorators',
  setup(builder) {
    builder.onLoad({ filter: /[\\/](apps|libs)[\\/].*\.ts$/ }, async ({ path: file }) => {
      const { code } = await transform(await sourceOf(file), {
        filename: file,
        sourceMaps: 'inline',
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      });
      return { contents: code, loader: 'js' };
    });
  },
});
