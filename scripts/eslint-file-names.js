import { basename, extname, relative, sep } from 'node:path';

const places = [
  'name the file after the one concept it holds, and put it where that concept lives:',
  'a rule of ours with no file access → src/domain; reading or checking content → src/intake;',
  'a shape of content → src/schemas;',
  'Markdown → src/markdown; pictures → src/imagery; words of the interface → src/i18n; a command → scripts.',
  'If it holds several concepts, it is several files.',
].join(' ');

const bannedNames = new Set([
  'utils', 'util', 'helpers', 'helper', 'common', 'lib', 'misc', 'types', 'shared', 'index',
]);
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const pascalCase = /^[A-Z][A-Za-z0-9]*$/;

function complaint(path) {
  const parts = path.split(sep);
  const name = basename(path, extname(path));
  const stem = name.replace(/\.(?:test|config|d)$/, '');
  // The file names under pages are the addresses of the site.
  const isPage = parts[0] === 'src' && parts[1] === 'pages';
  const folder = parts.slice(0, -1).find((part) => bannedNames.has(part));
  if (folder !== undefined) return `A folder “${folder}” says nothing: ${places}`;
  if (isPage) return undefined;
  if (bannedNames.has(stem)) return `“${name}” says nothing: ${places}`;
  if (extname(path) === '.astro') {
    return pascalCase.test(name) ? undefined : `Name components in PascalCase nouns, like StoryCard.astro: “${name}”.`;
  }
  if (kebabCase.test(stem)) return undefined;
  return `Name modules in kebab-case after their concept, like class-year.ts: “${name}”.`;
}

/** Checks the name of the file itself, wherever it lies. */
export const fileNamesRule = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    // The scripts inside an .astro file are linted as files of their own.
    if (context.filename !== context.physicalFilename) return {};
    return {
      Program(node) {
        const message = complaint(relative(context.cwd, context.physicalFilename));
        if (message !== undefined) context.report({ node, loc: { line: 1, column: 0 }, message });
      },
    };
  },
};
