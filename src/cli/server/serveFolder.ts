import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheControl, headersOf, keepingOf } from './headers';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.map': 'application/json',
};

export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

/**
 * Serves the files of one folder over HTTPS, to this machine only. Resolves when the address answers; rejects where the
 * port is taken.
 * @param port 0 for any free one
 */
export function serveFolder(folder: string, port: number, certificate: Certificate): Promise<Server> {
  const server = createServer({ ...certificate }, (request, response) => {
    // A file that cannot be read to its end, or that nobody waits for any more, ends its own answer alone.
    answer(folder, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requested = pathOf(request.url ?? '/');
  const headers = headersOf(requested ?? '/');
  if (requested === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(requested === undefined ? 400 : 405, headers).end();
    return;
  }
  const file = path.join(folder, requested.endsWith('/') ? `${requested}index.html` : requested);
  const opened = await open(file).catch(() => undefined);
  try {
    const found = await opened?.stat();
    if (opened === undefined || found?.isFile() !== true) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
      return;
    }
    response.writeHead(200, {
      ...headers,
      'Cache-Control': cacheControl(keepingOf(requested)),
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
    });
    if (request.method === 'HEAD') response.end();
    else await pipeline(opened.createReadStream({ autoClose: false }), response);
  } finally {
    await opened?.close();
  }
}

/** The path of a request within the folder; `undefined` for one that is malformed or leads out of it. */
function pathOf(url: string): string | undefined {
  try {
    const decoded = decodeURIComponent(new URL(url, 'https://localhost').pathname);
    const isInside = !decoded.includes('\0') && !decoded.split(/[/\\]/).includes('..');
    return isInside ? decoded : undefined;
  } catch {
    return undefined;
  }
}
