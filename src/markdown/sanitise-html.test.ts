import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { renderMarkdown } from './plain-processor.ts';

type TreeNode = DefaultTreeAdapterTypes.Node;

const FORBIDDEN_TAGS = new Set([
  'script', 'style', 'iframe', 'object', 'embed', 'form', 'svg', 'math', 'base', 'meta', 'link', 'template', 'frame',
  'frameset', 'applet', 'button', 'select', 'textarea', 'video', 'audio', 'source', 'noscript', 'xmp', 'plaintext',
  'marquee', 'isindex', 'keygen', 'portal', 'dialog', 'animate', 'set', 'foreignobject',
]);
const ADDRESSES = new Set(['href', 'src', 'cite', 'action', 'formaction', 'poster', 'data', 'srcset', 'background']);

/** Everything in the printed HTML that could run or reach elsewhere. */
function dangersIn(html: string): string[] {
  const dangers: string[] = [];
  const walk = (node: TreeNode): void => {
    if ('tagName' in node) {
      if (FORBIDDEN_TAGS.has(node.tagName.toLowerCase())) dangers.push(`<${node.tagName}>`);
      if (node.namespaceURI !== 'http://www.w3.org/1999/xhtml') dangers.push(`namespace ${node.namespaceURI}`);
      for (const { name, value } of node.attrs) {
        if (/^(?:on.*|style|srcdoc|ping|target|xlink:href|name)$/i.test(name)) dangers.push(name);
        if (ADDRESSES.has(name) && !isAllowedAddress(value)) dangers.push(`${name}=${value}`);
      }
    }
    if ('content' in node) dangers.push('<template>');
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return dangers;
}

// As browsers read an address: blanks and control characters count for nothing.
function isAllowedAddress(value: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.replaceAll(/[\u0000-\u0020]/g, ''))?.[1];
  return scheme === undefined || /^(?:https?|mailto|tel)$/i.test(scheme);
}

const VECTORS = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//x.example/x.js></sCrIpT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script/x>alert(1)</script >',
  '<<script>alert(1);//<</script>',
  '<script>alert(1)',
  '<img src=x onerror=alert(1)>',
  '<img src="x" OnErRoR="alert(1)">',
  '<img/src=x/onerror=alert(1)>',
  '<img src=`x`onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<img src="data:image/svg+xml;base64,PHN2Zy8+">',
  '<img srcset="javascript:alert(1) 1x" src=x>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><animate attributeName=href values=javascript:alert(1) /></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math href="javascript:alert(1)">x</math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<iframe><img src=x onerror=alert(1)></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="java&#x0A;script:alert(1)">x</a>',
  '<a href="javascript&colon;alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="//x.example" target="_blank" ping="https://x.example">x</a>',
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](javascript&#58;alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '<javascript:alert(1)>',
  '[x][j]\n\n[j]: javascript:alert(1)',
  '![x](javascript:alert(1) "t")',
  '![x" onerror="alert(1)](x.jpg)',
  '![x](x.jpg "t\\" onerror=\\"alert(1)")',
  '[x](https://a.example/" onmouseover="alert(1))',
  '<div style="background:url(javascript:alert(1))">x</div>',
  '<p style="position:fixed;inset:0">x</p>',
  '<style>@import "https://x.example";</style>',
  '<link rel=stylesheet href=https://x.example>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<base href="https://x.example/">',
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<button formaction="javascript:alert(1)">x</button>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<video src=x onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)></audio>',
  '<body onload=alert(1)>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<template><img src=x onerror=alert(1)></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>">',
  '<title><img title="</title><img src=x onerror=alert(1)>">',
  '<xmp><img title="</xmp><img src=x onerror=alert(1)>">',
  '<select><style></select><img src=x onerror=alert(1)></style>',
  '<table background="javascript:alert(1)"><tr><td onclick=alert(1)>x</table>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!-- <img src=x onerror=alert(1)>',
  '<![CDATA[><img src=x onerror=alert(1)>]]>',
  '<?xml-stylesheet href="javascript:alert(1)"?><img src=x onerror=alert(1)>',
  '<a href="https://a.example" id="location" name="cookie" class="nav">x</a>',
  '<span class="credit" data-video="bilibili" onclick=alert(1)>x</span>',
  '<a class="video-facade" data-video="evil" data-video-id="../../x">x</a>',
  ':::video\nbilibili: BV1xx411c7mD" onclick="alert(1)\n题\n:::',
  ':::video\nbilibili: BV1xx411c7mD\n<img src=x onerror=alert(1)>\n:::',
  ':::quote{onclick=alert(1) style=x}\nx\n:::',
  ':::facts\n- <script>1</script> · [x](javascript:1)\n:::',
  ':::gallery\n![x](javascript:alert(1))\n:::',
  '`<script>alert(1)</script>`',
  '[^<img src=x onerror=alert(1)>]\n\n[^<img src=x onerror=alert(1)>]: x',
  '```"><script>alert(1)</script>\nx\n```',
  '# <img src=x onerror=alert(1)>',
  '| <script>1</script> | <a href="javascript:1">x</a> |\n|---|---|\n| x | y |',
];

test.each(VECTORS)('nothing runs: %s', async (vector) => {
  for (const source of [vector, `文字${vector}文字`, `> ${vector}`, `- ${vector}\n\n后文`]) {
    expect(dangersIn((await renderMarkdown(source)).html)).toEqual([]);
  }
});

test('nothing runs in 3,000 mixes', async () => {
  const glue = fc.constantFrom(
    '', '\n', '\n\n', ' ', '**', '*', '<', '>', '"', '\'', '`', '[', '](', ')', '|', '&', ':::qa\n', '文',
  );
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...VECTORS) },
    { weight: 1, arbitrary: fc.constantFrom(...VECTORS).chain((vector) =>
      fc.nat(vector.length).map((at) => vector.slice(0, at))) },
    { weight: 1, arbitrary: fc.constantFrom(...VECTORS).chain((vector) =>
      fc.nat(vector.length).map((at) => vector.slice(at))) },
  );
  const mix = fc.array(fc.tuple(piece, glue), { minLength: 2, maxLength: 6 }).map((parts) => parts.flat().join(''));
  await fc.assert(fc.asyncProperty(mix, async (source) => {
    expect(dangersIn((await renderMarkdown(source)).html)).toEqual([]);
  }), { numRuns: 3000 });
}, 120_000);

test('the test itself sees dangers', () => {
  const html = '<a href="java\nscript:1" onclick=x style=y>x</a><svg></svg><template></template>';
  expect(dangersIn(html)).toEqual(expect.arrayContaining(['onclick', 'style', '<svg>', '<template>']));
  expect(dangersIn(html).some((danger) => danger.startsWith('href='))).toBe(true);
});

test.each([
  ['H<sub>2</sub>O', '<p>H<sub>2</sub>O</p>'],
  ['<ruby>滨<rp>(</rp><rt>bīn</rt><rp>)</rp></ruby>', '<p><ruby>滨<rp>(</rp><rt>bīn</rt><rp>)</rp></ruby></p>'],
  ['<u>线</u><mark>亮</mark><kbd>K</kbd>', '<p><u>线</u><mark>亮</mark><kbd>K</kbd></p>'],
  ['<abbr title="滨海理工大学">滨海理工</abbr>', '<p><abbr title="滨海理工大学">滨海理工</abbr></p>'],
  ['<span lang="en">Bye</span>', '<p><span lang="en">Bye</span></p>'],
  ['甲<br>乙', '<p>甲<br>乙</p>'],
  ['<details open><summary>更多</summary>内容</details>', '<details open><summary>更多</summary>内容</details>'],
  ['[甲](mailto:alumni@a.edu.cn) [乙](tel:+86) [丙](../x/)',
    '<p><a href="mailto:alumni@a.edu.cn">甲</a> <a href="tel:+86">乙</a> <a href="../x/">丙</a></p>'],
  ['<b id="x" class="y" data-z="1">粗</b>', '<p><b>粗</b></p>'],
  ['- [x] 完成',
    '<ul class="contains-task-list">\n'
    + '<li class="task-list-item"><input type="checkbox" checked disabled> 完成</li>\n</ul>'],
])('what may be typed stays: %s', async (source, html) => {
  expect((await renderMarkdown(source)).html.trim().replaceAll(/(checked|disabled)=""/g, '$1')).toBe(html);
});

test.each([
  '前<iframe>后文\n\n第二段', '<object>\n\n第二段', '<template>\n\n第二段', '<script>\n第二段', '<textarea>\n\n第二段',
  '前<select>后\n\n第二段', '<svg>\n\n第二段', '<!-- 忘了结束\n\n第二段', '前<plaintext>后\n\n第二段', '<style>\n\n第二段',
])('an unclosed tag does not swallow the article: %j', async (source) => {
  expect((await renderMarkdown(source)).html).toContain('第二段');
});
