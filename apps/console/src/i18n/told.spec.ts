import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { told } from './en/story';

const apps = path.resolve(__dirname, '../../..');
const events = readdirSync(apps)
  .map((app) => path.join(apps, app, 'src/history-of-person/histories.ts'))
  .flatMap((file) => {
    try {
      return [...readFileSync(file, 'utf8').matchAll(/^ {2}(\w+): (?:true|'\w+'),$/gm)].map((m) => m[1]!);
    } catch {
      return [];
    }
  });

it('what is told of a person has words, and nothing else has', () => {
  expect(events.length).toBeGreaterThan(50);
  expect(Object.keys(told).sort()).toEqual([...events].sort());
});
