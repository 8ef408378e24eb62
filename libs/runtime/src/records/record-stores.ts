import type { INestApplicationContext } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { Aggregates } from '@homeward/persistence';
import { KeepsProofs } from './keeps-proofs';

type Store = Aggregates<{ personal?: object }, { type: string }, string>;

const providersOf = (app: INestApplicationContext): unknown[] => [
  ...new Set(
    [...app.get(ModulesContainer).values()].flatMap((m) => [...m.providers.values()].map((p) => p.instance as unknown)),
  ),
];

/** Every store of records that a service has, found among its providers: none can be forgotten in a list. */
export const recordStores = (app: INestApplicationContext): Store[] =>
  providersOf(app).filter((provider): provider is Store => provider instanceof Aggregates);

/** Whatever else a service has signed and kept. */
export const keepersOfProofs = (app: INestApplicationContext): KeepsProofs[] =>
  providersOf(app).filter((provider): provider is KeepsProofs => provider instanceof KeepsProofs);
