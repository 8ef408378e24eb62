import { createHash, sign, verify, type KeyObject } from 'node:crypto';
import { canonical } from '@homeward/kernel';
import type { Message } from '../message';
import { eventKeys } from './event-keys';

/** The form of what is signed; another form gets another name. */
const form = 'homeward.event.1';

/**
 * What a signature is over: everything that says what the fact is, whom it is about and where it is sent. Not over the
 * trace, which decides nothing. The payload is hashed with sorted keys, as `jsonb` gives it back.
 */
export const signedText = (m: Message): Buffer =>
  Buffer.from(
    canonical([
      form,
      m.id,
      m.type,
      m.stream,
      m.key,
      m.time,
      m.source,
      m.correlationId,
      m.causationId ?? null,
      m.copyOf ?? null,
      m.alsoSentAs ?? null,
      m.sequence ?? null,
      createHash('sha256').update(canonical(m.data)).digest('base64url'),
    ]),
  );

/** The message with the signature of its service; one that it had before is replaced. */
export const signed = <M extends Message>(message: M, key: KeyObject = eventKeys().own): M => ({
  ...message,
  signature: sign(null, signedText(message), key).toString('base64url'),
});

const signatureOf = ({ signature }: Message): Buffer => Buffer.from(signature ?? '', 'base64url');

/** Whether one of the keys of its source has signed the message as it is. */
export const isSigned = (message: Message, keys = eventKeys().of(message.source)): boolean => {
  const signature = signatureOf(message);
  return signature.length > 0 && keys.some((key) => verify(null, signedText(message), key, signature));
};

/** The same on another thread: a verification takes as long as a small transaction. */
export async function findSigned(message: Message): Promise<boolean> {
  const signature = signatureOf(message);
  if (signature.length === 0) return false;
  const text = signedText(message);
  for (const key of eventKeys().of(message.source)) if (await verified(text, key, signature)) return true;
  return false;
}

const verified = (text: Buffer, key: KeyObject, signature: Buffer): Promise<boolean> =>
  new Promise((resolve, reject) =>
    verify(null, text, key, signature, (error, holds) => (error ? reject(error) : resolve(holds))),
  );
