/** The contracts as an AsyncAPI 3.0 document: from the frozen shapes, the frozen examples and the published classes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadTypescript } from './load-typescript.mjs';

const folder = path.resolve(import.meta.dirname, '../../libs/contracts');
const read = (file) => readFileSync(path.join(folder, file), 'utf8');

const simple = {
  isUuid: { type: 'string', format: 'uuid' },
  isIso8601: { type: 'string', format: 'date-time' },
  isInt: { type: 'integer' },
  isString: { type: 'string' },
  isTimeZone: { type: 'string' },
  isBoolean: { type: 'boolean' },
  isObject: { type: 'object' },
};

function schemaOfField(shape) {
  const rules = Array.isArray(shape) ? shape : shape.is;
  const one = Array.isArray(shape) ? {} : schemaOf(shape.of);
  for (const rule of rules) {
    const [name] = rule.split(' ');
    if (name === 'isIn') Object.assign(one, { type: 'string', enum: JSON.parse(rule.slice(5)) });
    else if (simple[name]) Object.assign(one, simple[name]);
    else if (!['isOptional', 'isArray', 'nestedValidation'].includes(name))
      throw new Error(`No JSON Schema is known for "${rule}".`);
  }
  return rules.includes('isArray') ? { type: 'array', items: one } : one;
}

function schemaOf(shape) {
  const isOptional = ([, field]) => (Array.isArray(field) ? field : field.is).includes('isOptional');
  const fields = Object.entries(shape);
  return {
    type: 'object',
    required: fields.filter((f) => !isOptional(f)).map(([name]) => name),
    properties: Object.fromEntries(fields.map(([name, field]) => [name, schemaOfField(field)])),
  };
}

/** @throws when a class is frozen that is not published, or has no description */
export async function asyncApi() {
  const [shapes, examples] = ['shapes.json', 'examples.json'].map((file) => JSON.parse(read(file)));
  const [{ allContracts }] = await loadTypescript(['libs/contracts/src/index.ts']);
  const contracts = new Map(allContracts().map((contract) => [contract.type, contract]));
  const channels = {};
  const messages = {};
  for (const [type, shape] of Object.entries(shapes)) {
    const contract = contracts.get(type);
    if (!contract?.says) throw new Error(`${type} has no description.`);
    const { stream, says } = contract;
    channels[stream] ??= { address: stream, messages: {} };
    channels[stream].messages[type] = { $ref: `#/components/messages/${type}` };
    messages[type] = {
      summary: says,
      contentType: 'application/json',
      headers: { $ref: '#/components/schemas/cloudEvent' },
      payload: schemaOf(shape),
      examples: [{ name: 'complete', payload: examples[type].complete }],
    };
  }
  const headers = ['ce_specversion', 'ce_id', 'ce_type', 'ce_source', 'ce_time', 'ce_subject', 'ce_correlationid'];
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Homeward: the events that services send each other',
      version: '1',
      description: 'One channel per owner. The key is the person or flight; messages of one key keep their order.',
    },
    channels,
    components: {
      messages,
      schemas: {
        cloudEvent: {
          type: 'object',
          required: headers,
          properties: {
            ...Object.fromEntries([...headers, 'ce_causationid', 'traceparent'].map((h) => [h, { type: 'string' }])),
            ce_alsosentas: {
              type: 'string',
              description: 'Older versions in which the same fact follows, the newest first, separated by commas.',
            },
            ce_copyof: {
              type: 'string',
              description: 'The ce_id of the message that states the same fact in a newer version.',
            },
            ce_sequence: {
              type: 'string',
              description:
                'transaction:row:milliseconds; grows with every message of a subject. Older messages have none.',
            },
            ce_signature: {
              type: 'string',
              description:
                'Ed25519, base64url, of the service in ce_source, over everything but the trace. Messages of before have none.',
            },
          },
        },
      },
    },
  };
}
