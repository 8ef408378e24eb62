import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * A dozen programs share one machine, so each is kept small: measured, a service takes 84 MB instead of 140.
 * - Prisma's query compiler is WebAssembly; its optimised code takes 45 MB and answers no faster after the first second.
 * - The nursery of new objects grows to 48 MB by itself, which pays off only under loads that one machine never sees.
 */
const wanted = ['--liftoff-only', '--max-semi-space-size=4'];

/** The system's allocator keeps freed memory per thread otherwise. */
export const leanEnvironment = { MALLOC_ARENA_MAX: '1' };

/** The wanted options that this Node knows: they belong to its engine and may be renamed in a later one. */
export async function leanFlags(): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--v8-options'], { maxBuffer: 8 * 1024 * 1024 });
  return wanted.filter((flag) => stdout.includes(flag.slice(2).split('=')[0]!));
}
