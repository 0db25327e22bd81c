import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  readonly line: number;
  readonly isTypeOnly: boolean;
  /** In a `<script>` of an .astro file. */
  readonly isInScript: boolean;
}

interface Part {
  readonly code: string;
  readonly firstLine: number;
  readonly isInScript: boolean;
}

/** The TypeScript in a file: all of it, or the frontmatter and the scripts of an .astro file. */
function codeParts(path: string, text: string): Part[] {
  if (!path.endsWith('.astro')) return [{ code: text, firstLine: 1, isInScript: false }];
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const frontmatter = /^\s*---\n([\s\S]*?)\n---/.exec(text);
  const firstFence = text.indexOf('---');
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [
    ...(frontmatter === null ? [] : [{ code: frontmatter[1]!, firstLine: lineAt(firstFence) + 1, isInScript: false }]),
    ...scripts.map((found) => ({
      code: found[1]!,
      firstLine: lineAt(found.index + found[0].indexOf('>') + 1),
      isInScript: true,
    })),
  ];
}

function isTypeOnlyImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return clause.name === undefined && names !== undefined && ts.isNamedImports(names)
    && names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function isTypeOnlyExport(node: ts.ExportDeclaration): boolean {
  const names = node.exportClause;
  return node.isTypeOnly || (names !== undefined && ts.isNamedExports(names)
    && names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly));
}

function importOf(node: ts.Node): { target: ts.Expression; isTypeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) return { target: node.moduleSpecifier, isTypeOnly: isTypeOnlyImport(node) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return { target: node.moduleSpecifier, isTypeOnly: isTypeOnlyExport(node) };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) {
    return { target: node.arguments[0], isTypeOnly: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { target: node.argument.literal, isTypeOnly: true };
  }
  return undefined;
}

/** Every import of a .ts, .js or .astro file: static, re-exported, dynamic, and `import('x').Type`. */
export function findImports(path: string, text: string): Import[] {
  return codeParts(path, text).flatMap(({ code, firstLine, isInScript }) => {
    const source = ts.createSourceFile('part.ts', code, ts.ScriptTarget.Latest, false);
    const imports: Import[] = [];
    const visit = (node: ts.Node): void => {
      const found = importOf(node);
      // A computed address (Pagefind’s, loaded from the built site) names no module of ours.
      if (found !== undefined && ts.isStringLiteralLike(found.target)) {
        const line = firstLine + source.getLineAndCharacterOfPosition(node.getStart(source)).line;
        imports.push({ specifier: found.target.text, line, isTypeOnly: found.isTypeOnly, isInScript });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return imports;
  });
}
