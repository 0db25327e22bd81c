import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './negotiation.ts';

export interface Representation {
  readonly body: Buffer;
  readonly encoding: Encoding;
  /** From the content, so that a rebuilt but equal file is still unchanged; each encoding has its own. */
  readonly entityTag: string;
}

interface Entry {
  readonly version: string;
  readonly representation: Promise<Representation>;
  size: number;
}

const compress = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 7 }),
};

// Below this a compressed answer saves nothing: it fits the same network packet.
const smallestWorthCompressing = 512;

async function represent(file: string, encoding: Encoding): Promise<Representation> {
  const body = await readFile(file);
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  if (encoding !== 'identity' && body.length >= smallestWorthCompressing) {
    const compressed = await compress[encoding](body);
    if (compressed.length < body.length) return { body: compressed, encoding, entityTag: `"${hash}-${encoding}"` };
  }
  return { body, encoding: 'identity', entityTag: `"${hash}"` };
}

/** Reads and compresses each file once, keeping the latest asked-for in at most `capacity` bytes. */
export class FileCache {
  readonly #capacity: number;
  readonly #entries = new Map<string, Entry>();
  #size = 0;

  constructor(capacity = 128 * 1024 * 1024) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#size;
  }

  async read(file: string, encoding: Encoding): Promise<Representation> {
    const { mtimeMs, ctimeMs, size, ino } = await stat(file);
    const version = [mtimeMs, ctimeMs, size, ino].join(':');
    const key = `${encoding}:${file}`;
    const known = this.#entries.get(key);
    if (known?.version === version) {
      this.#entries.delete(key);
      this.#entries.set(key, known);
      return known.representation;
    }
    return this.#add(key, version, represent(file, encoding));
  }

  // The promise is kept, not its result: a hundred requests at once compress a file once.
  async #add(key: string, version: string, representation: Promise<Representation>): Promise<Representation> {
    this.#remove(key);
    const entry = { version, representation, size: 0 };
    this.#entries.set(key, entry);
    try {
      const { body } = await representation;
      if (this.#entries.get(key) === entry) {
        entry.size = body.length;
        this.#size += body.length;
        this.#shrink();
      }
    } catch (error) {
      if (this.#entries.get(key) === entry) this.#remove(key);
      throw error;
    }
    return representation;
  }

  #remove(key: string): void {
    this.#size -= this.#entries.get(key)?.size ?? 0;
    this.#entries.delete(key);
  }

  #shrink(): void {
    for (const key of this.#entries.keys()) {
      if (this.#size <= this.#capacity) return;
      this.#remove(key);
    }
  }
}
