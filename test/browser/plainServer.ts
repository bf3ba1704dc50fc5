import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Certificate } from '../../src/cli/server/serveFolder';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.xml': 'text/xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Somebody else's server: it knows nothing of the add-in, and may have habits of its own. */
export interface PlainServer {
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  /** Headers it gives with every file, over its own. */
  habits: Readonly<Record<string, string>>;
  /** Whether a proxy before it gives its first answer to an address again and again. */
  isKeptByProxy: boolean;
  readonly close: () => Promise<void>;
}

/** Serves the files of a folder over HTTPS on a free port, or the given one, as plain static servers do. */
export async function servePlainly(folder: string, certificate: Certificate, port = 0): Promise<PlainServer> {
  const kept = new Map<string, Answer>();
  const asked: string[] = [];
  const answerTo = async (url: string): Promise<Answer> => {
    const before = kept.get(url);
    if (before !== undefined && plain.isKeptByProxy) return before;
    const answer = await fileAt(folder, new URL(url, 'https://localhost').pathname, plain.habits);
    kept.set(url, answer);
    return answer;
  };
  const server = createServer({ ...certificate }, (request, response) => {
    const url = request.url ?? '/';
    asked.push(url);
    answerTo(url).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: unknown) => response.destroy(error as Error),
    );
  });
  const plain: PlainServer = {
    get origin() {
      return `https://localhost:${(server.address() as AddressInfo).port}`;
    },
    asked,
    habits: {},
    isKeptByProxy: false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return plain;
}

async function fileAt(folder: string, pathname: string, habits: Readonly<Record<string, string>>): Promise<Answer> {
  const file = path.join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return { status: 404, headers: { ...habits }, body: Buffer.from('404') };
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  return { status: 200, headers: { 'Content-Type': type, ...habits }, body: await readFile(file) };
}
