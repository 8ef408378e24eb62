import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allContracts } from '@homeward/contracts';
import { readCatalogue } from '@homeward/messaging';
import { root } from './services';

describe('deploy/kafka/topics.yaml', () => {
  it('declares the stream of every published message, and no other', () => {
    const catalogue = readCatalogue(readFileSync(path.join(root, 'deploy/kafka/topics.yaml'), 'utf8'));
    const streams = [...new Set(allContracts().map(({ stream }) => stream))].sort();
    expect(catalogue.map(({ topic }) => topic).sort()).toEqual(streams);
  });
});
