import { get } from 'node:https';
import { host } from './server.ts';

export interface Answer {
  status: number;
  /** The header's value, '' when there is none. */
  header(name: string): string;
  body: string;
}

/** Asks the page server on `port`; the path goes out as it is: `..` is not tidied away. */
export function ask(port: number, path: string, method = 'GET'): Promise<Answer> {
  const where = { host: '127.0.0.1', port, servername: host, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    get({ ...where, path, method }, async (response) => {
      const body = (await response.toArray()).join('');
      const header = (name: string) => String(response.headers[name] ?? '');
      resolve({ status: response.statusCode ?? 0, header, body });
    }).on('error', reject);
  });
}
