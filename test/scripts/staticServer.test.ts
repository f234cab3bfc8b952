import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type RequestOptions } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder, type StaticServer } from '../../scripts/staticServer';

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rolecard-server-'));
  await mkdir(path.join(folder, 'site', 'pane'), { recursive: true });
  await mkdir(path.join(folder, 'site-secret'));
  await writeFile(path.join(folder, 'site', 'index.html'), '<p>workbench</p>');
  await writeFile(path.join(folder, 'site', 'pane', '考核.js'), 'void 0');
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await writeFile(path.join(folder, 'site-secret', 'secret.txt'), 'secret');
  server = await serveFolder(path.join(folder, 'site'), 0);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Sends the path as it is; fetch would tidy `..` away. */
function statusOf(rawPath: string, options: RequestOptions = {}): Promise<number | undefined> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: rawPath, ...options }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('serves the index of the folder, whatever the query says', async () => {
  const response = await fetch(`${server.url}?lang=zh-CN`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('<p>workbench</p>');
});

test('serves files with Chinese names with their content type', async () => {
  const response = await fetch(`${server.url}pane/考核.js`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test.each([
  '/missing.js',
  '/pane',
  '/pane/',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsite-secret/secret.txt',
  '/%00',
  '/%zz',
])('answers %s with 404', async (rawPath) => {
  expect(await statusOf(rawPath)).toBe(404);
});

test.each([
  ['a name that leads here', { headers: { host: 'evil.example' } }, 421],
  ['a name that begins like ours', { headers: { host: '127.0.0.1.evil.example:3100' } }, 421],
  ['localhost', { headers: { host: 'localhost:3100' } }, 200],
  ['a request that would change something', { method: 'POST' }, 405],
])('answers %s accordingly', async (_, options, status) => {
  expect(await statusOf('/', options)).toBe(status);
});

test('is reached from this computer only, and says when the port is taken', async () => {
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
  await expect(serveFolder(folder, Number(new URL(server.url).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
