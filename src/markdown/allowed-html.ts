import type { Schema } from 'hast-util-sanitize';

/** Schemes of links; an address without one is relative and allowed too. */
export const LINK_SCHEMES = ['https', 'http', 'mailto', 'tel'];

/** Tags an editor may type in Markdown; everything else is dropped when printed. */
export const TYPED_TAGS = [
  'a', 'abbr', 'b', 'blockquote', 'br', 'caption', 'cite', 'code', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt',
  'em', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins', 'kbd', 'li', 'mark', 'ol',
  'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'summary', 'sup', 'table',
  'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'u', 'ul', 'var', 'wbr',
];

const OWN_TAGS = ['input', 'section'];
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const WHOLE_NUMBER = /^\d{1,4}$/;

/** The allow-list; classes, ids and data attributes are those of our own plugins and of the footnotes. */
export const ALLOWED_HTML: Schema = {
  tagNames: [...TYPED_TAGS, ...OWN_TAGS],
  // Their contents are code or fallbacks, never prose.
  strip: ['script', 'style', 'iframe', 'noembed', 'noframes', 'noscript', 'object', 'template', 'xmp'],
  ancestors: {
    tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tfoot: ['table'], tr: ['table'],
  },
  protocols: { href: LINK_SCHEMES, src: ['https', 'http'] },
  clobber: [],
  required: { input: { disabled: true, type: 'checkbox' } },
  attributes: {
    '*': [['lang', LANGUAGE_TAG], ['dir', 'ltr', 'rtl', 'auto']],
    a: [
      'href', 'title', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel',
      ['ariaDescribedBy', 'footnote-label'],
      ['id', /^user-content-fnref-/],
      ['className', 'data-footnote-backref', 'video-facade'],
      ['dataVideo', 'bilibili', 'tencent'],
      ['dataVideoId', /^(?:BV[0-9A-Za-z]{10}|[0-9a-z]{11})$/],
    ],
    abbr: ['title'],
    code: [['className', /^language-[\w+#.-]{1,30}$/]],
    del: ['dateTime'],
    details: ['open'],
    div: [['className', 'figure-pair', 'gallery', 'qa', 'qa-answer', 'timeline-event', 'video']],
    dl: [['className', 'facts']],
    figcaption: [['className', 'pull-by']],
    figure: [['className', 'gallery-wide', 'pull']],
    h2: [['className', 'footnotes-title'], ['id', 'footnote-label']],
    img: ['src', 'alt', 'title', ['width', WHOLE_NUMBER], ['height', WHOLE_NUMBER]],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    ins: ['dateTime'],
    li: [['id', /^user-content-fn-/], ['className', 'task-list-item'], 'value'],
    ol: ['start', 'reversed', ['className', 'contains-task-list', 'timeline']],
    p: [['className', 'qa-question']],
    section: ['dataFootnotes', ['className', 'footnotes', 'qa-item']],
    span: [['className', 'credit', 'video-title', 'video-host']],
    td: [['align', 'left', 'center', 'right'], ['colSpan', WHOLE_NUMBER], ['rowSpan', WHOLE_NUMBER]],
    th: [
      ['align', 'left', 'center', 'right'], ['colSpan', WHOLE_NUMBER], ['rowSpan', WHOLE_NUMBER],
      ['scope', 'row', 'col', 'rowgroup', 'colgroup'],
    ],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
  },
};
