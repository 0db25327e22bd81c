import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';

/**
 * A folder beside the output in which a site is built; readers see it only when it is complete. Its name is always the
 * same, because Astro forgets what it knows of the content when its output folder changes.
 */
export async function stagedOutput(out: string) {
  const directory = `${out}-next`;
  const previous = `${out}-previous`;
  // What an interrupted build left behind.
  if (!existsSync(out) && existsSync(previous)) await rename(previous, out);
  await rm(directory, { recursive: true, force: true });
  await rm(previous, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  return {
    directory,
    /** Puts the finished site in the place of the last one. */
    async publish(): Promise<void> {
      if (existsSync(out)) await rename(out, previous);
      try {
        await rename(directory, out);
      } catch (error) {
        if (existsSync(previous)) await rename(previous, out);
        throw error;
      }
      await rm(previous, { recursive: true, force: true });
    },
    /** Clears away what is left of a build that did not come to its end. */
    async discard(): Promise<void> {
      await rm(directory, { recursive: true, force: true });
    },
  };
}
