import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { kafkaAddress } from './client-config';

describe('the address of Kafka', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-kafka-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };

  it('is undefined when no broker is named', () => {
    expect(kafkaAddress({})).toBeUndefined();
    expect(kafkaAddress({ KAFKA_BROKERS: '' })).toBeUndefined();
  });

  it('is without TLS and password by default', () => {
    expect(kafkaAddress({ KAFKA_BROKERS: 'a:9092,b:9092' })).toEqual({
      brokers: ['a:9092', 'b:9092'],
      ssl: false,
      sasl: undefined,
    });
  });

  it('is with TLS and a password from a file where that is set', () => {
    const env = {
      KAFKA_BROKERS: 'a:9093',
      KAFKA_SSL_CA_FILE: file('ca.pem', 'CA'),
      KAFKA_SASL_MECHANISM: 'SCRAM-SHA-512',
      KAFKA_USERNAME: 'u',
      KAFKA_PASSWORD_FILE: file('p', 'secret\n'),
    };
    expect(kafkaAddress(env)).toEqual({
      brokers: ['a:9093'],
      ssl: { ca: ['CA'] },
      sasl: { mechanism: 'scram-sha-512', username: 'u', password: 'secret' },
    });
  });

  it('is refused with the name of the variable that is wrong', () => {
    const env = { KAFKA_BROKERS: 'a:9093', KAFKA_SASL_MECHANISM: 'gssapi' };
    expect(() => kafkaAddress(env)).toThrow('KAFKA_SASL_MECHANISM is "gssapi"; set one of plain');
    expect(() => kafkaAddress({ ...env, KAFKA_SASL_MECHANISM: 'plain' })).toThrow('KAFKA_USERNAME');
  });
});
