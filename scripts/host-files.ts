import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caddyFile } from './host-files/caddy-file.ts';
import type { HostSite } from './host-files/host-site.ts';
import { headersFile, redirectsFile } from './host-files/netlify-files.ts';
import { nginxMaps, nginxServer } from './host-files/nginx-file.ts';

/**
 * Writes what other hosts need to answer as our own server does: `_headers` and `_redirects` into the site, where such
 * hosts look for them, and parts for nginx and Caddy into `.release/host/`, which is never served.
 */
export async function writeHostFiles(directory: string, { base, redirects }: Omit<HostSite, 'files'>): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('.') && !file.startsWith('_headers') && !file.startsWith('_redirects'));
  const site: HostSite = { base, redirects, files };
  const folder = join(directory, '.release/host');
  await mkdir(folder, { recursive: true });
  await writeFile(join(directory, '_headers'), headersFile(site));
  await writeFile(join(directory, '_redirects'), redirectsFile(site));
  await writeFile(join(folder, 'nginx-http.conf'), nginxMaps(site));
  await writeFile(join(folder, 'nginx-server.conf'), nginxServer(site));
  await writeFile(join(folder, 'Caddyfile'), caddyFile(site));
}
