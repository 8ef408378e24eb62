import { readOptions } from './options';
import { Sentence } from '@homeward/deployment';

describe('the command line', () => {
  it('has defaults: port 4400, the folder in the repository, the sample', () => {
    const options = readOptions([], {});
    expect(options).toMatchObject({ port: 4400, dataChosen: false, sample: true, exercise: true, kafkaBrokers: [] });
    expect(options.data).toMatch(/\.homeward$/);
  });

  it('bounds the logs by 200 MB, or as it is told', () => {
    expect(readOptions([], {}).logBytes).toBe(200_000_000);
    expect(readOptions(['--logs-mb', '50'], {}).logBytes).toBe(50_000_000);
  });

  it('takes Kafka from the environment as well', () => {
    expect(readOptions(['--kafka', 'a:9092'], {}).kafkaBrokers).toEqual(['a:9092']);
    expect(readOptions([], { KAFKA_BROKERS: 'a:9092,b:9092' }).kafkaBrokers).toEqual(['a:9092', 'b:9092']);
  });

  it('is refused with one sentence when it cannot be understood', () => {
    expect(() => readOptions(['--prot', '1'], {})).toThrow(Sentence);
    expect(() => readOptions(['--port', 'x'], {})).toThrow('"x" is not a port');
    expect(() => readOptions(['--port', '70000'], {})).toThrow(Sentence);
    expect(() => readOptions(['--logs-mb', 'none'], {})).toThrow('"none" is not a number of megabytes');
  });
});
