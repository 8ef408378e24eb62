import http from 'node:http';

const readers = new Set();
const server = http.createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write('event: snapshot\ndata: {}\n\n');
  readers.add(response);
  response.once('close', () => readers.delete(response));
});
server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}/`));
const change = `event: change\ndata: ${JSON.stringify({ figures: 'x'.repeat(300) })}\n\n`;
process.on('message', () => {
  for (const reader of readers) reader.write(change);
});
process.once('disconnect', () => process.exit());
