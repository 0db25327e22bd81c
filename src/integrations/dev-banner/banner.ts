import type { BannerItem } from './banner-item.ts';
import './banner.css';

const bar = document.createElement('div');
bar.className = 'content-findings';
bar.setAttribute('role', 'alert');
bar.hidden = true;

function line(className: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

function show(items: BannerItem[]): void {
  bar.hidden = items.length === 0;
  const head = line('content-findings-head', `内容有 ${items.length} 处错误，改好保存后这一条会消失。这些稿件先照上一次正确的样子显示，没有的暂不显示。`);
  const list = items.slice(0, 8).flatMap(({ file, line: row, column, problem, remedy }) => [
    line('content-findings-place', `${file}:${row}:${column}`),
    line('content-findings-text', `${problem} ${remedy}`),
  ]);
  bar.replaceChildren(head, ...list);
  document.body.prepend(bar);
}

import.meta.hot?.on('content:findings', ({ items }: { items: BannerItem[] }) => show(items));
import.meta.hot?.send('content:hello', {});
