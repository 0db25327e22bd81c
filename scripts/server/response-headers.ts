import { contentPolicy, isSearchAddress, sandboxPolicy } from '#domain/content-policy.ts';

type Headers = Record<string, string>;

const deniedFeatures = [
  'accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer',
  'microphone', 'midi', 'payment', 'usb',
];

const yearInSeconds = 31_536_000;

/** Files whose name changes with their content: Astro's bundles and pictures, Pagefind's index parts. */
export function isImmutable(address: string): boolean {
  return address.startsWith('/_astro/')
    || /^\/pagefind\/(?:fragment|index|filter)\//.test(address)
    || /^\/pagefind\/pagefind\.[^/]+\.pf_meta$/.test(address);
}

function policyHeaders(address: string, type: string): Headers {
  if (type.startsWith('image/svg')) return { 'Content-Security-Policy': sandboxPolicy };
  if (!/^text\/html|^application\/(?:rss\+|atom\+)?xml/.test(type)) return {};
  return { 'Content-Security-Policy': contentPolicy({ search: isSearchAddress(address), delivery: 'header' }) };
}

/** The headers of every answer that holds a file; `address` is its path within the site, without the base. */
export function responseHeaders(address: string, type: string, isHttps: boolean): Headers {
  const isPage = type.startsWith('text/html');
  return {
    'Content-Type': type,
    ...policyHeaders(address, type),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
    ...(isPage
      ? { 'Cross-Origin-Opener-Policy': 'same-origin' }
      : { 'Cross-Origin-Resource-Policy': 'same-origin' }),
    ...(isHttps ? { 'Strict-Transport-Security': `max-age=${yearInSeconds}; includeSubDomains` } : {}),
    'Cache-Control': isImmutable(address)
      ? `public, max-age=${yearInSeconds}, immutable`
      : 'public, max-age=0, must-revalidate',
  };
}
