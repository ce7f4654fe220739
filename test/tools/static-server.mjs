/** Serves a built folder as it would be served anywhere: files, types, no directory listing. No dependencies. */
import { createReadStream, statSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
};

/**
 * Resolves with the listening server and its address; port 0 takes any free one. `certificate` (`{ key, cert }`) makes it https.
 * A port that is taken rejects with the system's `EADDRINUSE`. What `overlay`, another folder, holds comes before what `folder` holds.
 */
export function serve(
  folder,
  { port = 0, host = 'localhost', index = 'index.html', certificate = null, overlay = null } = {},
) {
  const roots = (overlay === null ? [folder] : [overlay, folder]).map((root) => path.resolve(root));
  const answer = (request, response) => {
    const file = roots.map((root) => fileFor(root, request.url ?? '/', index)).find((found) => found !== null) ?? null;
    if (!file || !['GET', 'HEAD'].includes(request.method ?? '')) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
  const server = certificate ? https.createServer(certificate, answer) : http.createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const scheme = certificate ? 'https' : 'http';
      resolve({ server, origin: `${scheme}://localhost:${server.address().port}`, close: () => closed(server) });
    });
  });
}

function closed(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

/** The file that a request means; null for what is not there or would lead out of the folder. */
function fileFor(root, url, index) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = path.join(root, name.endsWith('/') ? `${name}${index}` : name);
  if (!file.startsWith(`${root}${path.sep}`)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
