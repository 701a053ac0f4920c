import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Serves pages to this computer alone.
 *
 * @param {(path: string, body: string) => string | Promise<string>} answer what a path shows, as HTML; what was sent to it
 */
export async function serve(answer) {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(await answer(request.url, body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}
