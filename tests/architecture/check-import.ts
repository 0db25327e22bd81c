import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { layers, type Layer } from '../layers.ts';
import type { Import } from './find-imports.ts';

/** The layer a file of the project belongs to: the one with the longest place that holds it. */
export function layerOf(path: string): Layer | undefined {
  return layers
    .filter(({ place }) => path === place || path.startsWith(`${place}/`))
    .sort((left, right) => right.place.length - left.place.length)[0];
}

const aliasPlaces: Record<string, string> = { '#scripts': 'scripts', '#tests': 'tests' };

/** The project file that an alias or a relative import means; nothing for packages. */
function importedPath(importer: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(importer), specifier));
  if (!specifier.startsWith('#')) return undefined;
  const [alias = '', ...rest] = specifier.split('/');
  return posix.join(aliasPlaces[alias] ?? `src/${alias.slice(1)}`, ...rest);
}

const covers = (names: readonly string[], specifier: string) =>
  names.some((name) => specifier === name || specifier.startsWith(`${name}/`));

function checkOwnModule(layer: Layer, path: string, found: Import): string | undefined {
  const target = importedPath(path, found.specifier)!;
  const other = layerOf(target);
  if (other === undefined) return `${target} lies in no layer`;
  if (other.name === layer.name) return undefined;
  if (found.specifier.startsWith('.') && other.place.split('/')[1] !== layer.place.split('/')[1]) {
    return `another layer is imported by its alias: #${target.replace(/^src\//, '')}`;
  }
  const mayImport = layer.layers.includes(other.name)
    || (found.isTypeOnly && layer.typesOf?.includes(other.name))
    || (found.isInScript && layer.inScript?.includes(other.name));
  if (mayImport) return undefined;
  if (layer.typesOf?.includes(other.name)) return `${layer.name} may import only types of ${other.name}`;
  if (layer.inScript?.includes(other.name)) return `${layer.name} may import ${other.name} only in a <script>`;
  return `${layer.name} may not import ${other.name}`;
}

function checkPackage(layer: Layer, { specifier, isTypeOnly }: Import): string | undefined {
  if (builtinModules.includes(specifier)) return `write node:${specifier}`;
  if (specifier.startsWith('node:')) return layer.node ? undefined : `${layer.name} may not import Node’s modules`;
  if (specifier.startsWith('astro:')) {
    return layer.astro?.includes(specifier) ? undefined : `${layer.name} may not import ${specifier}`;
  }
  if (layer.packages !== 'any' && covers(layer.packages ?? [], specifier)) return undefined;
  if (layer.packageTypes !== undefined && covers(layer.packageTypes, specifier)) {
    return isTypeOnly ? undefined : `${layer.name} may import only types of ${specifier}`;
  }
  if (layer.packages === 'any') return undefined;
  return `${layer.name} may not import the package ${specifier}`;
}

/** Which rule an import breaks, and where the code belongs; nothing when it breaks none. */
export function checkImport(layer: Layer, path: string, found: Import): string | undefined {
  const isOwn = /^[.#]/.test(found.specifier);
  if (isOwn && posix.extname(found.specifier) === '') {
    return `${path}:${found.line} imports “${found.specifier}”: write the whole file name, with its ending`;
  }
  const broken = isOwn ? checkOwnModule(layer, path, found) : checkPackage(layer, found);
  if (broken === undefined) return undefined;
  const isSpelling = broken.startsWith('another layer') || broken.startsWith('write');
  const remedy = isSpelling ? '' : `. This belongs ${layer.elsewhere}`;
  return `${path}:${found.line} imports “${found.specifier}”: ${broken}${remedy}.`;
}
