import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { vi } from 'vitest';
import { parseHtml, type HtmlNode } from './parsed-html.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

interface RenderOptions {
  /** Where the site lives. */
  readonly base?: string;
  /** The address of the page. */
  readonly address?: string;
}

/** A component as a page prints it. */
export async function renderedComponent(
  component: Component, props: Record<string, unknown>, { base = '/', address = '/' }: RenderOptions = {},
): Promise<HtmlNode> {
  const container = await AstroContainer.create({ astroConfig: { site: 'https://alumni.example.edu.cn' } });
  vi.stubEnv('BASE_URL', base);
  try {
    const request = new Request(new URL(address, 'https://alumni.example.edu.cn'));
    return parseHtml(await container.renderToString(component, { props, request, partial: false }));
  } finally {
    vi.unstubAllEnvs();
  }
}
