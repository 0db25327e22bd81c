import type { Redirect } from '#domain/redirects.ts';

/** What the files for other hosts are made from. */
export interface HostSite {
  /** With a slash at both ends. */
  readonly base: string;
  /** Old addresses without the base. */
  readonly redirects: Readonly<Record<string, Redirect>>;
  /** Every file of the site with forward slashes. */
  readonly files: readonly string[];
}

/** An old address as hosts compare it, with and without its last slash; and where it leads now. */
export interface HostMove {
  readonly from: readonly string[];
  readonly to: string | undefined;
}

export function hostMoves({ base, redirects }: HostSite): HostMove[] {
  const gone = new Set(Object.entries(redirects).filter(([, { to }]) => to === undefined).map(([from]) => from));
  const under = (address: string) => base + address.replace(/^\/+/, '');
  return Object.entries(redirects).map(([from, { to }]) => {
    const plain = under(decoded(from).normalize('NFC')).replace(/\/$/, '');
    return {
      from: [...new Set([plain, `${plain}/`])].filter((address) => address !== ''),
      // What led to something that is gone is gone as well.
      to: to === undefined || gone.has(to) ? undefined : to.startsWith('/') ? encodeURI(decoded(under(to))) : to,
    };
  });
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
