import { close, createIndex } from 'pagefind';

/** Builds the full-text index of a built site into its `pagefind/` folder; returns how many pages it holds. */
export async function indexSearch(directory: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  try {
    const added = await index.addDirectory({ path: directory });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    const written = await index.writeFiles({ outputPath: `${directory}/pagefind` });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    return added.page_count;
  } finally {
    await close();
  }
}
