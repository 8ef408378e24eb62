import path from 'node:path';

/** The user of the secured listener; for development and tests only. */
export const tryUser = { username: 'homeward', password: 'homeward-try' };
export const storePassword = 'homeward-try';

const jaas = (module, rest) => `org.apache.kafka.common.security.${module} required ${rest};`;
const plain = jaas('plain.PlainLoginModule', `user_${tryUser.username}="${tryUser.password}"`);
const scram = jaas('scram.ScramLoginModule', '');

/**
 * The settings of one combined broker and controller: an open listener, where everybody may do everything, and one with
 * TLS, a name and password, where access lists count.
 */
export const propertiesOf = (folder, { open, advertised, secured, controller }) => `\
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controller}
listeners=OPEN://127.0.0.1:${open},SECURED://127.0.0.1:${secured},CONTROLLER://127.0.0.1:${controller}
advertised.listeners=OPEN://127.0.0.1:${advertised},SECURED://127.0.0.1:${secured}
listener.security.protocol.map=OPEN:PLAINTEXT,SECURED:SASL_SSL,CONTROLLER:PLAINTEXT
inter.broker.listener.name=OPEN
controller.listener.names=CONTROLLER
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
super.users=User:ANONYMOUS;User:${tryUser.username}
sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-256,SCRAM-SHA-512
listener.name.secured.plain.sasl.jaas.config=${plain}
listener.name.secured.scram-sha-256.sasl.jaas.config=${scram}
listener.name.secured.scram-sha-512.sasl.jaas.config=${scram}
ssl.keystore.type=PKCS12
ssl.keystore.location=${path.join(folder, 'broker.p12')}
ssl.keystore.password=${storePassword}
log.dirs=${path.join(folder, 'log')}
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
group.min.session.timeout.ms=1000
auto.create.topics.enable=false
`;
