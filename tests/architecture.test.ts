import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkLayout } from './architecture/check-layout.ts';
import { findImports } from './architecture/find-imports.ts';
import { layers } from './layers.ts';

test('the project keeps to its layout', () => {
  expect(checkLayout(resolve('.'))).toEqual([]);
});

test('every alias of package.json is a layer, or tests', () => {
  const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, string> };
  const places = new Set([...layers.map(({ place }) => place), 'tests']);
  expect(Object.values(imports).filter((target) => !places.has(target.slice(2, -2)))).toEqual([]);
});

describe('the check itself finds what is planted', () => {
  const root = mkdtempSync(join(tmpdir(), 'layout-'));
  afterAll(() => rmSync(root, { recursive: true }));

  function complaints(files: Record<string, string>): string[] {
    for (const folder of ['src', 'scripts']) {
      rmSync(join(root, folder), { recursive: true, force: true });
      mkdirSync(join(root, folder));
    }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return checkLayout(root);
  }

  test.each([
    ['src/schemas/a.ts', "import { z } from 'astro:schema';", 'schemas may not import astro:schema', 'src/intake'],
    ['src/schemas/a.ts', "import 'node:fs';", 'schemas may not import Node’s modules', 'src/domain'],
    ['src/schemas/a.ts', "import { x } from '#domain/x.ts';", 'schemas may not import domain', 'src/domain'],
    [
      'src/domain/a.ts', "import { x } from '#schemas/x.ts';",
      'domain may import only types of schemas', 'as an argument',
    ],
    ['src/domain/a.ts', "import { type X, y } from '#schemas/x.ts';", 'only types of schemas', 'src/intake'],
    ['src/domain/a.ts', "import { readFile } from 'node:fs/promises';", 'Node’s modules', 'src/intake'],
    ['src/domain/a.ts', "const x = await import('yaml');", 'the package yaml', 'src/queries'],
    ['src/domain/a.ts', "export * from '#intake/x.ts';", 'domain may not import intake', 'src/intake'],
    ['src/domain/a.ts', "type X = import('#queries/x.ts').X;", 'domain may not import queries', 'src/queries'],
    [
      'src/intake/a.ts', "import { getCollection } from 'astro:content';",
      'intake may not import astro:content', 'src/queries',
    ],
    ['src/i18n/zh.ts', "import { x } from '#domain/x.ts';", 'i18n may not import domain', 'words stay words'],
    ['src/content.config.ts', "import { x } from '#domain/x.ts';", 'may not import domain', 'the loader'],
    [
      'src/markdown/a.ts', "import X from '#components/ui/X.astro';",
      'may not import components/ui', 'components/prose',
    ],
    ['src/importers/a.ts', "import { x } from '#intake/x.ts';", 'importers may not import intake', 'src/intake'],
    ['src/integrations/a.ts', "import { build } from 'astro';", 'only types of astro', 'src/queries'],
    ['src/integrations/a.ts', "import X from '#components/site/X.astro';", 'may not import components', 'src/pages'],
    [
      'src/queries/a.ts', "import X from '#components/site/X.astro';",
      'queries may not import components', 'src/components',
    ],
    [
      'src/components/story/A.astro', "---\nimport { x } from '#queries/x.ts';\n---\n",
      'components may not import queries', 'as props',
    ],
    [
      'src/components/story/A.astro', "---\nimport { x } from '#client/x.ts';\n---\n",
      'only in a <script>', 'src/queries',
    ],
    [
      'src/components/story/A.astro', "<p/>\n<script>\nimport { x } from '#intake/x.ts';\n</script>",
      'may not import intake', 'src/queries',
    ],
    [
      'src/components/ui/A.astro', "---\nimport { x } from '#domain/x.ts';\n---\n",
      'components/ui may not import domain', 'knows no content',
    ],
    [
      'src/layouts/A.astro', "---\nimport { x } from '#queries/x.ts';\n---\n",
      'layouts may not import queries', 'as props',
    ],
    ['src/pages/[...lang]/a.astro', "---\nimport fs from 'node:fs';\n---\n", 'Node’s modules', 'src/queries'],
    [
      'src/pages/[...lang]/a.astro', "---\nimport { getCollection } from 'astro:content';\n---\n",
      'astro:content', 'src/queries',
    ],
    ['src/client/a.ts', "import { x } from '#i18n/x.ts';", 'client may import only types of i18n', 'a <template>'],
    ['scripts/a.ts', "import { x } from '#queries/x.ts';", 'scripts may not import queries', 'src/intake'],
    ['scripts/a.ts', "import { x } from 'fs';", 'write node:fs', ''],
    ['scripts/a.ts', "import { x } from '../src/domain/x.ts';", 'by its alias: #domain/x.ts', ''],
    ['src/intake/rules/a.ts', "import { x } from '../../domain/x.ts';", 'by its alias: #domain/x.ts', ''],
    ['src/intake/a.ts', "import { x } from '#domain/x';", 'write the whole file name', ''],
    ['src/utils/a.ts', '', 'lies in no layer', 'src/domain'],
    ['src/notes.md', '', 'lies in no layer', 'src/domain'],
    ['src/domain/a.ts', "import { x } from '#elsewhere/x.ts';", 'lies in no layer', 'src/intake'],
    ['src/pages/a.test.ts', '', 'becomes a page of the site', 'in tests/'],
    ['src/pages/a.astro', '<p/>\n'.repeat(26), 'has 26 lines', 'src/queries'],
  ])('%s: %s', (path, text, rule, place) => {
    const found = complaints({ [path]: text });
    expect(found).toEqual([expect.stringContaining(rule)]);
    expect(found[0]).toContain(path);
    expect(found[0]).toContain(place);
  });

  test.each([
    ['src/schemas/a.ts', "import { z } from 'zod'; import { b } from './b.ts';"],
    ['src/domain/a.ts', "import type { X } from '#schemas/x.ts'; import { type Y } from '#schemas/y.ts';"],
    ['src/domain/a.ts', "type X = import('#schemas/x.ts').X; export type { Y } from '#schemas/y.ts';"],
    ['src/intake/rules/a.ts', "import { parse } from 'yaml'; import { x } from '../x.ts'; import 'node:fs';"],
    ['src/content.config.ts', "import { defineCollection } from 'astro:content'; import { x } from '#schemas/x.ts';"],
    ['src/integrations/a.ts', "import type { AstroIntegration } from 'astro'; import { x } from '#intake/x.ts';"],
    ['src/queries/a.ts', "import { getCollection } from 'astro:content'; import { x } from '#domain/x.ts';"],
    ['src/components/story/A.astro', "---\nimport { Image } from 'astro:assets';\nimport B from '../ui/B.astro';\n"
      + "import '#styles/a.css';\n---\n<script>import '#client/a.ts';</script>"],
    ['src/pages/a.astro', "---\nimport type { X } from 'astro';\nimport L from '#layouts/L.astro';\n---\n"],
    ['src/client/a.ts', "import type { X } from '#i18n/x.ts'; const p = await import(address);"],
    ['scripts/a.ts', "import { build } from 'astro'; import './b.ts';"],
    ['src/domain/a.test.ts', "import { test } from 'vitest'; import 'node:fs';"],
    ['src/env.d.ts', ''],
    ['src/pages/a.astro', '<p/>\n'.repeat(25)],
    ['src/domain/a.ts', "// import x from 'yaml';\nconst text = \"import x from 'yaml'\";"],
  ])('nothing to say about %s: %s', (path, text) => {
    expect(complaints({ [path]: text })).toEqual([]);
  });

  test('lines are those of the file', () => {
    const text = "---\n\nimport a from 'a';\n---\n<p/>\n<script>\n  import b from 'b';\n</script>\n";
    expect(findImports('A.astro', text).map(({ specifier, line }) => [specifier, line])).toEqual([['a', 3], ['b', 7]]);
  });
});
