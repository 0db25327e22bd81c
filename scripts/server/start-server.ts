import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { answerRequest, textAnswer } from './answer.ts';
import { FileCache } from './file-cache.ts';
import { readReleaseFacts, type ReleaseFacts } from './release-facts.ts';

export interface ServerOptions {
  /** A built site. */
  readonly directory: string;
  /** The first port to try; 0 takes any free one. */
  readonly port?: number;
  readonly host?: string;
  /** Where the site lives, with a slash at both ends; by default what the build recorded, else `/`. */
  readonly base?: string | undefined;
}

export interface RunningServer {
  /** The address of the home page. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const portsToTry = 100;

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((fulfil, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      fulfil();
    });
  });
}

async function listenOnFreePort(server: Server, port: number, host: string): Promise<number> {
  const last = port === 0 ? 0 : Math.min(port + portsToTry - 1, 65_535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    try {
      await listen(server, candidate, host);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Windows answers EACCES for ports that another program has reserved.
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new Error(`端口 ${port} 到 ${last} 都被占用。请用 --port 换一个端口。`);
}

// A rebuild replaces the facts together with the files, so they are read again when the recorded file has changed.
function factsReader(directory: string, base: string | undefined): () => Promise<ReleaseFacts> {
  let known: { version: string; facts: Promise<ReleaseFacts> } | undefined;
  return async () => {
    const stats = await Promise.all(
      ['site.json', 'redirects.json'].map((name) => stat(resolve(directory, '.release', name)).catch(() => undefined)),
    );
    const version = stats.map((found) => `${found?.ino}:${found?.ctimeMs}`).join();
    if (known?.version !== version) known = { version, facts: readReleaseFacts(directory) };
    const facts = await known.facts;
    return { ...facts, base: base ?? facts.base };
  };
}

/** Serves a built site with the headers, caching and compression that TLS front ends are to repeat. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const directory = resolve(options.directory);
  const host = options.host ?? '127.0.0.1';
  const cache = new FileCache();
  const readFacts = factsReader(directory, options.base);
  const { base } = await readFacts();

  const server = createServer(async (request, response) => {
    const answer = await readFacts()
      .then((facts) => answerRequest({ directory, cache, facts }, request))
      .catch((error: unknown) => {
        console.error(`${request.method} ${request.url}: ${(error as Error).message}`);
        return textAnswer(500, '读取时出了问题，请再试一次。');
      });
    const length = answer.status === 304 ? {} : { 'Content-Length': String(answer.body.length) };
    response.writeHead(answer.status, { ...answer.headers, ...length });
    response.end(request.method === 'HEAD' || answer.status === 304 ? undefined : answer.body);
  });
  const port = await listenOnFreePort(server, options.port ?? 4321, host);
  const shownHost = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shownHost}:${port}${base}`,
    port,
    close: () =>
      new Promise((fulfil) => {
        server.close(() => fulfil());
        server.closeAllConnections();
      }),
  };
}
