/** Deliberate mistakes for the fault campaign to find: whose program has each, what shows it, what is replaced. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export const mutants = {
  'inbox-off': {
    apps: ['journeys'],
    fault: 'a consumer is killed',
    changes: [
      ['libs/messaging/src/inbox.ts', "if (fresh === 0) return 'seen';", ''],
      ['libs/messaging/src/inbox.ts', 'seen: new Set(seen)', 'seen: new Set<string>()'],
      ['libs/messaging/src/inbox.ts', 'isOld(message, last.get(subjectOf(message)))', 'isOld(message, undefined)'],
      ['libs/messaging/src/inbox.ts', 'unnest($2::uuid[])', 'unnest($2::uuid[]) ON CONFLICT DO NOTHING'],
    ],
  },
  'offsets-early': {
    apps: ['journeys'],
    fault: 'a consumer is killed',
    changes: [
      [
        'libs/messaging/src/postgres/log-subscription.ts',
        'private async handle(rows: Row[]): Promise<void> {',
        'private async handle(rows: Row[]): Promise<void> { this.moveTo(rows); await this.page();',
      ],
      [
        'libs/messaging/src/kafka/kafka-broker.ts',
        'const { batch, heartbeat, isStale, resolveOffset } = payload;',
        'const { batch, heartbeat, isStale, resolveOffset } = payload; await offsets.past(payload, true);',
      ],
    ],
  },
  'outbox-outside': {
    apps: ['consent', 'medical-clearance', 'protection'],
    fault: 'a relay',
    changes: [
      [
        'libs/persistence/src/aggregates.ts',
        'changes, messages, numbers);',
        'changes, [], numbers); setTimeout(() => void appendToOutbox(this.db, messages).catch(() => undefined), 5);',
      ],
      [
        'libs/persistence/src/aggregates.ts',
        "import type { Db, Message, Numbers, Tx } from '@homeward/messaging';",
        "import { appendToOutbox, type Db, type Message, type Numbers, type Tx } from '@homeward/messaging';",
      ],
    ],
  },
};

/**
 * The programs of a campaign: the ordinary ones, or copies in `folder` with one mistake built in.
 * @returns the supervisor and the program that acts as witness
 */
export async function mutated(name, folder) {
  const at = (base, app) => path.join(base, 'apps', app, 'dist/main.cjs');
  if (!name) return { supervisor: at(root, 'homeward'), witness: at(root, 'journeys') };
  const mutant = mutants[name];
  if (!mutant) throw new Error(`No mutant is called "${name}"; there are ${Object.keys(mutants).join(', ')}.`);
  const tree = path.join(folder, 'tree');
  mkdirSync(path.join(tree, 'apps'), { recursive: true });
  for (const shared of ['node_modules', 'deploy', 'samples', 'libs'])
    symlinkSync(path.join(root, shared), path.join(tree, shared));
  for (const app of readdirSync(path.join(root, 'apps'))) {
    const whole = mutant.apps.includes(app) || app === 'homeward';
    const [from, to] = [path.join(root, 'apps', app), path.join(tree, 'apps', app)];
    if (!whole) symlinkSync(from, to);
    else
      for (const part of ['dist', 'prisma'].filter((p) => existsSync(path.join(from, p))))
        cpSync(path.join(from, part), path.join(to, part), { recursive: true, force: true });
  }
  const file = path.join(folder, 'changes.json');
  writeFileSync(file, JSON.stringify(mutant.changes));
  for (const app of mutant.apps)
    execFileSync(process.execPath, [path.join(root, 'tools/bundle.mjs'), app, at(tree, app), file], {
      stdio: 'inherit',
    });
  return { supervisor: at(tree, 'homeward'), witness: at(mutant.apps.includes('journeys') ? tree : root, 'journeys') };
}
