import { createServer } from 'node:http';

const types = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/**
 * Serves texts on this machine, for as long as they are measured. Nothing is kept by the browser.
 *
 * @param {Record<string, string>} files The texts by name.
 * @param {(name: string) => Record<string, string>} headersOf More headers for a file.
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve(files, headersOf = () => ({})) {
  const server = createServer(({ url }, response) => {
    const name = url.slice(1).split('?')[0];
    const found = Object.hasOwn(files, name);
    response.writeHead(found ? 200 : 404, {
      'content-type': `${types[name.split('.').at(-1)] ?? 'text/plain'}; charset=utf-8`,
      'cache-control': 'no-store',
      ...headersOf(name),
    });
    response.end(found ? files[name] : '');
  });
  await new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  };
}
