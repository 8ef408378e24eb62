import { kafkaAddress, type KafkaAddress } from '../kafka/client-config';

/** Runs where `KAFKA_SECURED_BROKERS` names a listener with TLS; `npm run kafka -- <command>` provides one. */
export const signIn = (mechanism: string, password: string, username = 'homeward'): KafkaAddress =>
  kafkaAddress({
    KAFKA_BROKERS: process.env['KAFKA_SECURED_BROKERS'],
    KAFKA_SSL_CA_FILE: process.env['KAFKA_SECURED_CA'],
    KAFKA_SASL_MECHANISM: mechanism,
    KAFKA_USERNAME: username,
    KAFKA_PASSWORD: password,
  })!;
