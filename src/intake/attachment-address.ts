/** How an address in an entry is meant. */
export type AddressKind = 'remote' | 'data' | 'absolute' | 'outside' | 'anchor' | 'local';

export interface WrittenAddress {
  kind: AddressKind;
  /** For `local`: the path inside the content folder, decoded. */
  file: string;
}

/** Where an address written in a file of the content folder leads. */
export function writtenAddress(address: string, fromFile: string): WrittenAddress {
  const trimmed = address.trim();
  if (/^(?:https?:)?\/\//i.test(trimmed)) return { kind: 'remote', file: '' };
  // A single letter before the colon is a Windows drive.
  if (/^[a-z][a-z\d+.-]+:/i.test(trimmed) && !/^file:/i.test(trimmed)) return { kind: 'data', file: '' };
  if (/^(?:[\\/]|[a-z]:|file:)/i.test(trimmed)) return { kind: 'absolute', file: '' };
  if (trimmed.startsWith('#')) return { kind: 'anchor', file: '' };
  const parts = fromFile.split('/').slice(0, -1);
  const depth = parts.length;
  for (const part of decoded(trimmed.replace(/[?#].*$/, '')).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
    if (parts.length < depth) return { kind: 'outside', file: parts.join('/') };
  }
  return { kind: 'local', file: parts.join('/') };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
