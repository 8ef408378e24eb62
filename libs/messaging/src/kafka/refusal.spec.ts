import { KafkaJSGroupCoordinatorNotFound, KafkaJSNumberOfRetriesExceeded, KafkaJSProtocolError } from 'kafkajs';
import { NotAllowedByKafka, inASentence, sayingWhy } from './refusal';

/** As kafkajs throws it: Kafka's answer, behind the error that says how often it was tried. */
function answer(type: string, behind = true): Error {
  const said = new KafkaJSProtocolError(Object.assign(new Error('Not authorized'), { type, code: 29 }));
  const options = { retryCount: 0, retryTime: 300 };
  return behind ? Object.assign(new KafkaJSNumberOfRetriesExceeded(said, options), { cause: said }) : said;
}
/** Its published type takes no message, without which it cannot be made. */
const nobodyCoordinates = new (KafkaJSGroupCoordinatorNotFound as new (message: string) => Error)('Failed to find it');
const streams = ['homeward.consent.v1', 'homeward.manifests.v1'];

describe('a refusal by the access lists of Kafka', () => {
  it.each([
    ['TOPIC_AUTHORIZATION_FAILED', 'use a topic: homeward.consent.v1, homeward.manifests.v1'],
    ['GROUP_AUTHORIZATION_FAILED', 'be a member of a group: status-feed'],
    [
      'CLUSTER_AUTHORIZATION_FAILED',
      'write into any topic, so not into this one: homeward.consent.v1, homeward.manifests.v1',
    ],
  ])('names what was refused (%s)', (type, what) => {
    for (const behind of [true, false]) {
      const refusal = inASentence(answer(type, behind), streams, 'status-feed');
      expect(refusal).toBeInstanceOf(NotAllowedByKafka);
      expect(refusal).toMatchObject({ code: type });
      expect((refusal as Error).message).toContain(
        `Kafka's access lists do not allow this service to ${what} (${type}).`,
      );
    }
  });

  it('names the group for which no broker names a coordinator', () => {
    const refusal = inASentence(nobodyCoordinates, [], 'reception');
    expect(refusal).toMatchObject({ code: 'GROUP_AUTHORIZATION_FAILED' });
    expect((refusal as Error).message).toContain('No broker names a coordinator for the group reception');
  });

  it('gives the log its sentence, also from behind another error', () => {
    const refusal = inASentence(answer('TOPIC_AUTHORIZATION_FAILED'), streams) as Error;
    expect(sayingWhy(refusal)).toEqual({ reason: refusal.message });
    expect(sayingWhy(new Error('the relay stopped', { cause: refusal }))).toEqual({ reason: refusal.message });
  });
});

describe('any other error', () => {
  const round = new Error('round');
  round.cause = round;

  it.each([[answer('UNKNOWN_TOPIC_OR_PARTITION')], [new Error('getaddrinfo ENOTFOUND')], [round], [undefined]])(
    'stays what it is, and gives the log nothing',
    (error) => {
      expect(inASentence(error, streams, 'reception')).toBe(error);
      expect(sayingWhy(error)).toEqual({});
    },
  );
});
