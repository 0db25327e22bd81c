import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import { chainSteps } from './fixtures.ts';
import StoryChain from './StoryChain.astro';

test('each step says why and leads on', async () => {
  const document = await renderedComponent(StoryChain, { steps: chainSteps }, { base: '/alumni/' });
  const [first, second] = elementsIn(document, 'li');
  expect(textOf(first!)).toContain('同为1998级海洋学院');
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'href'))).toEqual(['/alumni/people/lin-haiyan/', '/alumni/stories/yan/']);
  expect(elementsIn(first!, 'img').map((image) => attribute(image, 'alt'))).toEqual(['']);
  expect(elementsIn(second!, 'img')).toEqual([]);
});
