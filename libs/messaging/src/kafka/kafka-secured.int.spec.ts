import { aTopic } from '../testing/a-topic';
import { kafkaAddress } from './client-config';

/** Runs where `KAFKA_SECURED_BROKERS` names a listener with TLS; `npm run kafka -- <command>` provides one. */
describe('Apache Kafka behind TLS', () => {
  const signIn = (mechanism: string, password: string): ReturnType<typeof kafkaAddress> & object =>
    kafkaAddress({
      KAFKA_BROKERS: process.env['KAFKA_SECURED_BROKERS'],
      KAFKA_SSL_CA_FILE: process.env['KAFKA_SECURED_CA'],
      KAFKA_SASL_MECHANISM: mechanism,
      KAFKA_USERNAME: 'homeward',
      KAFKA_PASSWORD: password,
    })!;

  it.each(['plain', 'scram-sha-256', 'scram-sha-512'])(
    'accepts a client that signs in with %s',
    async (mechanism) => {
      expect(await aTopic(signIn(mechanism, 'homeward-try'))).toContain('homeward.test.');
    },
    60_000,
  );

  it('refuses a wrong password', async () => {
    const wrong = { ...signIn('scram-sha-512', 'guessed'), retry: { retries: 0 } };
    await expect(aTopic(wrong)).rejects.toThrow(/authentication/i);
  }, 60_000);
});
