/** The folder of a file, with its slash; an entry, its translation and its pictures share one. */
export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** The folder of the entry to which a file belongs, however deep it lies: `stories/a/img/1.jpg` → `stories/a/`. */
export function entryFolderOf(file: string): string {
  return `${file.split('/').slice(0, 2).join('/')}/`;
}
