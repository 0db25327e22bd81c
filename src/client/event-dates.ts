import { shanghaiMinute } from '#domain/days.ts';

/** Keeps what is to come apart from what is over, by the reader's clock in Shanghai time, after the site was built. */
class EventDates extends HTMLElement {
  connectedCallback(): void {
    const now = shanghaiMinute(new Date()).slice(0, 16);
    const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);
    for (const item of all('[data-list=coming]>li')) {
      if ((item.dataset['until'] ?? '') >= now) continue;
      const year = document.querySelector<HTMLElement>(`[data-year="${item.querySelector('time')?.dateTime.slice(0, 4)}"]`);
      year?.querySelector('ol')?.prepend(item);
    }
    for (const year of all('[data-year]')) {
      const { length } = year.querySelectorAll('li');
      const count = year.querySelector<HTMLElement>('[data-count]');
      year.hidden = length === 0;
      if (count) count.textContent = (count.dataset['count'] ?? '').replace('{count}', `${length}`);
    }
    for (const part of all('[data-from]')) part.hidden = now < (part.dataset['from'] ?? '') || now >= (part.dataset['to'] ?? '');
    for (const none of all('[data-none]')) none.hidden = document.querySelector('[data-list=coming]>li') !== null;
  }
}

customElements.define('event-dates', EventDates);
