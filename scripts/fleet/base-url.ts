const LOOPBACK = ['127.0.0.1', 'localhost'];

/**
 * The folder on the organisation's own server from which the browsers fetch, with a slash at the end.
 *
 * @throws Error where browsers would refuse it
 */
export function baseUrl(text: string): string {
  if (!URL.canParse(text))
    throw new Error(`"${text}" is no address: https://intranet.example/repere/`);
  const { href, protocol, hostname, search, hash } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
  if (!isSafe)
    throw new Error(`${text} must begin with https://: Firefox takes no update from others`);
  if (search || hash) throw new Error(`${text} must be a folder, without "?" or "#"`);
  return href.endsWith('/') ? href : `${href}/`;
}
