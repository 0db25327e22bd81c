import { expect, test } from 'vitest';
import type { PictureFact } from '../pictures/examine-picture.ts';
import { picturesPrintable } from './pictures-printable.ts';
import { entryFixture, saidBy } from '../testing/entry-fixture.ts';

const facts: [name: string, fact: PictureFact][] = [
  ['合影.jpg', { kind: 'png', size: 9, width: 800, height: 600 }],
  ['IMG_1.HEIC', { kind: 'heic', size: 9, fault: 'format' }],
  ['a.avif', { kind: 'avif', size: 9, fault: 'format' }],
  ['b.tif', { kind: 'tiff', size: 9, fault: 'format' }],
  ['c.jpg', { kind: 'empty', size: 0, fault: 'format' }],
  ['d.jpg', { kind: 'text', size: 9, fault: 'format' }],
  ['e.jpg', { kind: 'page', size: 9, fault: 'format' }],
  ['f.png', { kind: 'archive', size: 9, fault: 'format' }],
  ['g.jpg', { kind: 'unknown', size: 9, fault: 'format' }],
  ['h.jpg', { kind: 'jpeg', size: 43_000_000, fault: 'weight' }],
  ['i.png', { kind: 'png', size: 9, width: 20_000, height: 20_000, fault: 'pixels' }],
  ['j.jpg', { kind: 'jpeg', size: 9, width: 800, height: 600, fault: 'cmyk' }],
  ['k.jpg', { kind: 'jpeg', size: 9, width: 800, height: 600, fault: 'cut' }],
  ['l.svg', { kind: 'svg', size: 9, fault: 'svg', svg: { found: '<script>', reason: 'script' } }],
  ['m.svg', { kind: 'svg', size: 9, fault: 'svg', svg: { found: '<foreignObject>', reason: 'foreign' } }],
  ['n.svg', { kind: 'svg', size: 9, fault: 'svg', svg: { found: 'https://example.org/a.png', reason: 'outside' } }],
  ['o.svg', { kind: 'svg', size: 9, fault: 'svg', svg: { found: '<!ENTITY a "b"', reason: 'entity' } }],
  ['p.svg', { kind: 'svg', size: 9, fault: 'svg', svg: { found: '', reason: 'unreadable' } }],
  ['q.gif', { kind: 'gif', size: 9, width: 400, height: 300, animated: true }],
  ['r.jpg', { kind: 'jpeg', size: 9_000_000, width: 8000, height: 6000, place: true }],
];

test('every fault has its words and its way out', () => {
  const rule = picturesPrintable(new Map(facts.map(([name, fact]) => [`news/example/${name}`, fact])));
  expect(saidBy(rule, {})).toMatchInlineSnapshot(`
    [
      "news/example/IMG_1.HEIC:1:1 error “IMG_1.HEIC” 是 HEIC 图片，网站不收这种格式。在手机或电脑上导出为 JPEG，再放回同一个文件夹。",
      "news/example/a.avif:1:1 error “a.avif” 是 AVIF 图片，网站不收这种格式。在手机或电脑上导出为 JPEG，再放回同一个文件夹。",
      "news/example/b.tif:1:1 error “b.tif” 是 TIFF 图片，网页不能显示。用看图软件另存为 JPEG 或 PNG。",
      "news/example/c.jpg:1:1 error “c.jpg” 是空文件。从原处重新复制这张图；不用就删掉。",
      "news/example/d.jpg:1:1 error “d.jpg” 不是图片，是一段文字。换成 JPEG 或 PNG 图片。",
      "news/example/e.jpg:1:1 error “e.jpg” 不是图片，是一个网页。打开原来的网页，在图上点右键，选“图片另存为”。",
      "news/example/f.png:1:1 error “f.png” 不是图片，是一个 Office 文件或压缩包。换成 JPEG 或 PNG 图片。",
      "news/example/g.jpg:1:1 error “g.jpg” 不是认得出的图片。换成 JPEG 或 PNG 图片。",
      "news/example/h.jpg:1:1 error “h.jpg” 有 41 MB，超过 30 MB。把长边缩小到 4000 像素以内，再放回同一个文件夹。",
      "news/example/i.png:1:1 error “i.png” 有 20000×20000 像素，超过一亿像素。把长边缩小到 4000 像素以内，再放回同一个文件夹。",
      "news/example/j.jpg:1:1 error “j.jpg” 是印刷用的 CMYK 颜色，在屏幕上会变色。用修图软件转成 RGB 颜色，另存为 JPEG。",
      "news/example/k.jpg:1:1 error “k.jpg” 的数据有缺损，只能显示一部分。从原处重新复制或下载这张图，打开看一看是否完整。",
      "news/example/l.svg:1:1 error “l.svg” 里有会运行的代码 <script>。在绘图软件里另存为“纯 SVG”，或导出为 PNG。",
      "news/example/m.svg:1:1 error “m.svg” 里嵌了网页内容 <foreignObject>。在绘图软件里另存为“纯 SVG”，或导出为 PNG。",
      "news/example/n.svg:1:1 error “n.svg” 用到了文件以外的内容 https://example.org/a.png。在绘图软件里另存为“纯 SVG”，或导出为 PNG。",
      "news/example/o.svg:1:1 error “o.svg” 里有实体声明 <!ENTITY a "b"。在绘图软件里另存为“纯 SVG”，或导出为 PNG。",
      "news/example/p.svg:1:1 error “p.svg” 读不出来。在绘图软件里重新存成 UTF-8 编码的 SVG，或导出为 PNG。",
      "news/example/q.gif:1:1 warning “q.gif” 是动图，读者停不下来，文件也大。换成一张静止的图；要播放的内容用 :::video 放视频。",
      "news/example/r.jpg:1:1 warning “r.jpg” 有 8000×6000 像素、8.6 MB，生成网站时很慢。把长边缩小到 4000 像素以内。",
      "news/example/r.jpg:1:1 info “r.jpg” 里记着拍摄地点。发布时会自动去掉，不必处理；要把原图另外发给别人，请先去掉。",
      "news/example/合影.jpg:1:1 error “合影.jpg” 其实是 PNG 图片。把文件名改成 合影.png，稿件里的名字也一起改。",
    ]
  `);
});

test('said where the picture is used first', () => {
  const rule = picturesPrintable(new Map([
    ['news/example/合影.jpg', { kind: 'jpeg', size: 9, width: 240, height: 180 }],
    ['news/example/东堤.jpg', { kind: 'jpeg', size: 9, fault: 'cut' }],
  ]));
  const news = entryFixture('news', { title: '返校', cover: { src: '合影.jpg', alt: '合影' } }, {
    body: '一段。\n\n![日出](%E4%B8%9C%E5%A0%A4.jpg)',
  });
  expect(saidBy(rule, { entries: [news] })).toMatchInlineSnapshot(`
    [
      "news/example/index.md:4:7 warning [封面.路径] 封面 “合影.jpg” 只有 240 像素宽，放大后会模糊。换一张 1200 像素以上的；没有就删去封面，系统会画一幅版画。",
      "news/example/index.md:9:1 error “东堤.jpg” 的数据有缺损，只能显示一部分。从原处重新复制或下载这张图，打开看一看是否完整。",
    ]
  `);
});

test('sound pictures', () => {
  const fact: PictureFact = { kind: 'jpeg', size: 900_000, width: 1600, height: 1200 };
  expect(saidBy(picturesPrintable(new Map([['news/a/a.JPG', fact], ['news/a/b.jpeg', fact]])), {})).toEqual([]);
});
