import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A server of one folder, on this computer only. */
export interface StaticServer {
  /** "http://127.0.0.1:3100/" */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the files under `folder`. Port 0 takes any free one. Rejects when the port is taken. */
export async function serveFolder(folder: string, port: number): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const refusal = refusalOf(request);
    if (refusal === null) void answer(folder, request.url ?? '/', response);
    else response.writeHead(refusal, { 'Content-Type': 'text/plain; charset=utf-8' }).end('refused');
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page of another name that leads here is not answered, nor what asks for more than to read; null: it is answered. */
function refusalOf({ method, headers }: IncomingMessage): number | null {
  if (method !== 'GET' && method !== 'HEAD') return 405;
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '') ? null : 421;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

async function answer(folder: string, address: string, response: ServerResponse): Promise<void> {
  const file = fileFor(folder, address);
  const size = file && (await fileSize(file));
  if (file === null || size === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('not found');
    return;
  }
  response.writeHead(200, {
    'Content-Type': CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': size,
    'Cache-Control': 'no-cache',
  });
  createReadStream(file).pipe(response);
}

/** The file an address names, null when it lies outside the folder or is not an address at all. */
function fileFor(folder: string, address: string): string | null {
  let wanted: string;
  try {
    wanted = decodeURIComponent(address.replace(/[?#].*$/, ''));
  } catch {
    return null;
  }
  const file = path.join(folder, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
  return file.startsWith(path.join(folder, path.sep)) && !wanted.includes('\0') ? file : null;
}

async function fileSize(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? found.size : null;
}
