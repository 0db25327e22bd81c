import { expect, test } from 'vitest';
import { displayText } from './display-text.ts';
import { typeRules } from './type-rules.ts';

function found(css: string, body: string): { 700: string; 900: string } {
  const text = displayText(`<html><head><title>题</title></head><body>${body}</body></html>`, typeRules(css));
  return { 700: [...text[700]].join(''), 900: [...text[900]].join('') };
}

const headings = 'h1,h2{font-family:var(--song);font-weight:700}h1{font-weight:900}';

test.each([
  ['the weight of a rule of its own', headings, '<h1>守望</h1><h2>会站</h2><p>正文</p>', '会站', '守望'],
  ['the font shorthand', '.t{font:900 3em/1 var(--song)}', '<p class="a t">海</p>', '', '海'],
  ['a weight after other words', '.t{font:italic 700 1em/1.2 var(--song)}', '<p class="t">海</p>', '海', ''],
  ['without a weight', '.t{font-family:var(--song)}', '<p class="t">海</p>', '海', ''],
  ['inside media and container rules', '@media (min-width:60rem){@container page (x){.t{font:700 1em var(--song)}}}',
    '<p class="t">海</p>', '海', ''],
  ['what is inherited', headings, '<h2><a href="/"><span>海</span></a></h2>', '海', ''],
  ['strong text in a heading', headings, '<h2>海<b>浪</b></h2>', '海', '浪'],
  ['another face inside', `${headings}.who{font:400 1em var(--hei)}`, '<h2>海<span class="who">林</span></h2>', '海', ''],
  ['another face elsewhere', `${headings}nav a{font:400 1em var(--hei)}`, '<h2><a href="/">海</a></h2>', '海', ''],
  ['Astro’s scopes', '.t[data-astro-cid-a] b[data-astro-cid-a]{font:700 1em var(--song)}',
    '<p class="t" data-astro-cid-a><b data-astro-cid-a>海</b></p><b data-astro-cid-b>浪</b>', '海', ''],
  ['ancestors', '.nav li a{font:700 1em var(--song)}', '<div class="nav"><ul><li><a>海</a></li></ul></div><li><a>浪</a></li>', '海', ''],
  ['states and languages', '.t:lang(zh):hover{font:700 1em var(--song)}', '<p class="t">海</p>', '海', ''],
  ['a list in brackets', '.prose :is(h2,h3){font:700 1em var(--song)}', '<div class="prose"><h3>海</h3></div><h3>浪</h3>', '海', ''],
  ['first letters', '.prose>p:first-child:first-letter{font:900 3em/1 var(--song)}',
    '<div class="prose"><p>“海浪”</p><p>潮</p></div>', '', '“海'],
  ['generated content alone', '.t:before{font:700 1em var(--song)}', '<p class="t">海</p>', '', ''],
  ['a weight on some screens', `${headings}@media (min-width:60rem){h2{font-weight:900}}`, '<h2>海</h2>', '海', '海'],
  ['a weight in a scope, wherever it stands', `.d[data-a]{font-weight:900}.d{font:700 1em var(--song)}`,
    '<p class="d" data-a>海</p>', '', '海'],
  ['another face on some screens', `${headings}@media (min-width:60rem){h2{font-family:var(--hei)}}`, '<h2>海</h2>', '海', ''],
  ['print', `${headings}@media print{p{font-family:var(--song)}}`, '<p>海</p>', '', ''],
  ['templates and scripts', headings, '<h2>海<script>浪</script><template>潮</template></h2>', '海', ''],
  ['commented rules', '/* h3{font-family:var(--song)} */', '<h3>海</h3>', '', ''],
])('%s', (_, css, body, bold, black) => {
  const text = found(css, body);
  expect({ 700: [...text[700]].sort().join(''), 900: [...text[900]].sort().join('') })
    .toEqual({ 700: [...bold].sort().join(''), 900: [...black].sort().join('') });
});
