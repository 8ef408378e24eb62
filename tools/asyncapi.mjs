/** The published language as an AsyncAPI 3.0 document: from the frozen shapes, the frozen examples and the sources. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../libs/contracts');
const read = (file) => readFileSync(path.join(folder, file), 'utf8');

/** What stands above each published class, and on which stream it travels. */
function published() {
  const found = new Map();
  for (const file of readdirSync(path.join(folder, 'src')).filter((f) => f.endsWith('.ts') && !f.includes('.spec.'))) {
    const source = read(path.join('src', file));
    const stream = /^const stream = '([\w.-]+)';/m.exec(source)?.[1];
    for (const [, comment, type] of source.matchAll(
      /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:@takesThePlaceOf[\s\S]*?\n)?@publishedAs\('([\w.-]+)', stream\)/g,
    ))
      found.set(type, { stream, says: comment.replaceAll(/\s*\n\s*\*\s*/g, ' ').trim() });
  }
  return found;
}

const simple = {
  isUuid: { type: 'string', format: 'uuid' },
  isIso8601: { type: 'string', format: 'date-time' },
  isInt: { type: 'integer' },
  isString: { type: 'string' },
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
      throw new Error(`How is "${rule}" said in JSON Schema?`);
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

/** @throws when a class is published that the sources do not explain */
export function asyncApi() {
  const [shapes, examples] = ['shapes.json', 'examples.json'].map((file) => JSON.parse(read(file)));
  const sources = published();
  const channels = {};
  const messages = {};
  for (const [type, shape] of Object.entries(shapes)) {
    const source = sources.get(type);
    if (!source) throw new Error(`${type} has no words above its class.`);
    channels[source.stream] ??= { address: source.stream, messages: {} };
    channels[source.stream].messages[type] = { $ref: `#/components/messages/${type}` };
    messages[type] = {
      summary: source.says,
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
      title: 'Homeward: what services tell each other',
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
          properties: Object.fromEntries(
            [...headers, 'ce_causationid', 'traceparent'].map((h) => [h, { type: 'string' }]),
          ),
        },
      },
    },
  };
}
