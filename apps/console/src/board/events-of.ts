export interface ServerEvent {
  type: string;
  id?: string;
  data: string;
}

/** Reads one server-sent event; undefined for a comment. */
export function readEvent(block: string): ServerEvent | undefined {
  const event: ServerEvent = { type: 'message', data: '' };
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, name, value = ''] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    if (name === 'event') event.type = value;
    if (name === 'id') event.id = value;
    if (name === 'data') data.push(value);
  }
  event.data = data.join('\n');
  return event.type === 'message' && data.length === 0 ? undefined : event;
}

/** Server-sent events from a body, because EventSource cannot send a token. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncIterable<ServerEvent> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let kept = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (kept + value.replaceAll('\r\n', '\n')).split('\n\n');
    kept = blocks.pop()!;
    for (const block of blocks) {
      const event = readEvent(block);
      if (event) yield event;
    }
  }
}
