import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { OptionValues } from './command-options.ts';
import { startServer } from './server/start-server.ts';

type PreviewValues = OptionValues<'port' | 'host' | 'base'>;

const defaultPort = 4321;

/** Whether a folder holds a built site. */
export function isBuiltSite(directory: string): boolean {
  return existsSync(join(directory, 'index.html'));
}

/** Serves a built site and says where; the returned promise ends when the person stops it (Ctrl+C). */
export async function previewSite(directory: string, values: PreviewValues): Promise<void> {
  const wanted = values.port === undefined ? defaultPort : Number(values.port);
  const server = await startServer({
    directory,
    port: wanted,
    base: values.base,
    ...(values.host === undefined ? {} : { host: values.host }),
  });
  if (wanted !== 0 && server.port !== wanted) {
    console.log(`端口 ${wanted} 已被占用，改用 ${server.port}。 Port ${wanted} is taken; using ${server.port}.`);
  }
  console.log(`\n  预览 Preview   ${server.url}`);
  console.log(`  文件夹 Folder  ${relative('', directory) || directory}`);
  console.log('  停止 Stop      Ctrl+C\n');
  await new Promise<void>((fulfil) => {
    process.once('SIGINT', fulfil);
    process.once('SIGTERM', fulfil);
  });
  await server.close();
}
