import { fitted, readCatalogue } from './catalogue';

const text = `
defaults: { partitions: 6, replicas: 3, config: { retention.ms: '-1', min.insync.replicas: '2' } }
topics:
  a:
  b: { partitions: 1, config: { retention.ms: '5' } }
`;

describe('the catalogue of topics', () => {
  it('gives each topic the defaults and its own settings', () => {
    expect(readCatalogue(text)).toEqual([
      { topic: 'a', partitions: 6, replicas: 3, config: { 'retention.ms': '-1', 'min.insync.replicas': '2' } },
      { topic: 'b', partitions: 1, replicas: 3, config: { 'retention.ms': '5', 'min.insync.replicas': '2' } },
    ]);
  });

  it('asks a small cluster for no more than it has: a topic that needs two replicas in sync accepts nothing on one broker', () => {
    expect(fitted(readCatalogue(text)[0]!, 1)).toMatchObject({ replicas: 1, config: { 'min.insync.replicas': '1' } });
    expect(fitted(readCatalogue(text)[0]!, 5)).toMatchObject({ replicas: 3, config: { 'min.insync.replicas': '2' } });
  });
});
