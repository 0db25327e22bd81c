import { findPages, type FoundPage } from './pagefind-index.ts';

/** The search page: answers the question in the address, and every one typed after it. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = input?.value.trim() ?? '';
      history.pushState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
      void this.answer(query);
    });
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    if (input) input.value = query;
    void this.answer(query);
  }

  private async answer(query: string): Promise<void> {
    const { index = '', found = '', none = '', failed = '' } = this.dataset;
    const fill = (template: string, count: number) => template.replace('{count}', String(count)).replace('{query}', query);
    if (!query) return this.show('', []);
    try {
      const { total, pages } = await findPages(index, query);
      this.show(fill(total === 0 ? none : found, total), pages);
    } catch {
      this.show(failed, []);
    }
  }

  private show(status: string, pages: FoundPage[]): void {
    const line = this.querySelector('.search-status');
    if (line) line.textContent = status;
    this.querySelector('.search-results')?.replaceChildren(...pages.map(resultItem));
  }
}

function resultItem({ url, title, excerpt }: FoundPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const text = document.createElement('p');
  text.textContent = excerpt;
  item.append(link, text);
  return item;
}

customElements.define('site-search', SiteSearch);
