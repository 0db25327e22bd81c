import { nextValue, type ReaderChoice } from '#domain/reader-choices.ts';
import { keepChoice, showChoice, shownChoice } from './kept-choices.ts';

const changed = 'reader-settings:changed';

/**
 * Buttons that go round the values of a choice, or radio buttons named after it. They stand `hidden` in the page, for
 * without this script they would do nothing.
 */
class ReaderSettings extends HTMLElement {
  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[hidden]')) part.hidden = false;
    this.addEventListener('click', ({ target }) => {
      const { tagName, name, value } = target as HTMLButtonElement;
      if (tagName === 'BUTTON') choose(name as ReaderChoice, nextValue(name as ReaderChoice, value));
    });
    this.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      choose(name as ReaderChoice, value);
    });
    for (const event of [changed, 'pageshow']) addEventListener(event, () => this.refresh());
    this.refresh();
  }

  private refresh(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[name]')) {
      button.value = shownChoice(button.name as ReaderChoice);
      button.textContent = button.getAttribute(`data-${button.value}`);
    }
    for (const radio of this.querySelectorAll<HTMLInputElement>('[type=radio]')) {
      radio.checked = shownChoice(radio.name as ReaderChoice) === radio.value;
    }
  }
}

function choose(choice: ReaderChoice, value: string): void {
  keepChoice(choice, value);
  showChoice(choice, value);
  dispatchEvent(new Event(changed));
}

customElements.define('reader-settings', ReaderSettings);
