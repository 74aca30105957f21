import type { Import, SourceFile } from './source-tree.js';

export interface Rule {
  /** The rule as a sentence; the tests carry it as their name. */
  name: string;
  /** What is wrong with the file, one phrase each; `files` is the whole tree. */
  violations: (file: SourceFile, files: readonly SourceFile[]) => string[];
}

const isTest = (path: string) => /\.(spec|e2e)\.tsx?$/.test(path);

/** A rule about which imports the files of a folder may have. */
function imports(
  name: string,
  folder: RegExp,
  isAllowed: (found: Import, file: SourceFile) => boolean,
): Rule {
  return {
    name,
    violations: (file) =>
      folder.test(file.path)
        ? file.imports
            .filter((found) => !isAllowed(found, file))
            .map(({ specifier }) => `imports ${specifier}`)
        : [],
  };
}

const domainMayUse = /^(prosemirror-model|prosemirror-changeset|temporal-polyfill)(\/|$)/;
const testsMayUse = /^(@jest\/globals|fast-check|node:.*)$/;

/** The part of a path that names its feature: `apps/api/src/features/law/` has `law`. */
const featureOf = (path: string) => /^apps\/(?:api|web)\/src\/features\/([^/]+)/.exec(path)?.[1];

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

const isBelow = (path: string, folder: string) => path.startsWith(`${folder}/`);

/** A page is what a route leads to. */
function pageFolders(files: readonly SourceFile[]): Set<string> {
  const routes = files.filter(({ path }) => path.startsWith('apps/web/src/app/routes/'));
  const targets = routes.flatMap(({ imports: all }) => all.map(({ file }) => file ?? ''));
  return new Set(targets.filter((file) => file.includes('/features/')).map(folderOf));
}

export const rules: Rule[] = [
  imports(
    'the domain imports itself and three libraries',
    /^libs\/domain\/src\//,
    ({ specifier, file }, { path }) =>
      file?.startsWith('libs/domain/src/') ??
      (domainMayUse.test(specifier) || (isTest(path) && testsMayUse.test(specifier))),
  ),
  {
    name: 'the domain has no clock',
    violations: ({ path, text }) =>
      /^libs\/domain\/src\//.test(path) &&
      !isTest(path) &&
      /Date\.now\(|new Date\(\)|Now\./.test(text)
        ? ['asks what time it is']
        : [],
  },
  imports('the web knows the API only through its schema', /^apps\/web\//, ({ specifier, file }) =>
    file ? /^apps\/web\//.test(file) : !/^@rechtsstand\/(api|migrations)/.test(specifier),
  ),
  imports('the API does not know the web', /^apps\/api\//, ({ specifier, file }) =>
    file
      ? /^apps\/api\//.test(file) || /^test\//.test(file)
      : !/^@rechtsstand\/web/.test(specifier),
  ),
  imports(
    'migrations stand alone',
    /^migrations\/src\/[^/]+(?<!\.spec)\.ts$/,
    ({ specifier, file }) => file?.startsWith('migrations/src/') ?? specifier === 'typeorm',
  ),
  imports(
    'the platform knows no feature',
    /^apps\/api\/src\/platform\/(?!.*\.spec\.ts$)/,
    ({ file }) => !file?.startsWith('apps/api/src/features/'),
  ),
  imports(
    'features of the API meet at their index',
    /^apps\/api\/src\/features\/(?!.*\.spec\.ts$)/,
    ({ file }, { path }) => {
      const other = file && featureOf(file);
      return !other || other === featureOf(path) || file === `apps/api/src/features/${other}/index`;
    },
  ),
  imports(
    'the building blocks of the interface have no data and no feature',
    /^apps\/web\/src\/ui\//,
    ({ specifier, file }) =>
      file ? /^apps\/web\/src\/ui\//.test(file) : !/^(@apollo\/|graphql$)/.test(specifier),
  ),
  {
    name: 'a page belongs to itself: only the routes import from its folder',
    violations: ({ path, imports: all }, files) => {
      if (!path.startsWith('apps/web/src/features/')) return [];
      const pages = pageFolders(files);
      return all
        .filter(({ file }) => file && pages.has(folderOf(file)) && !isBelow(path, folderOf(file)))
        .map(({ specifier }) => `imports ${specifier}`);
    },
  },
  {
    name: 'what Node runs names its files in full',
    violations: ({ path, imports: all }) =>
      /^(apps\/api|libs|migrations)\//.test(path)
        ? all
            .filter(({ specifier, file }) => file && !/\.(js|mjs|json)$/.test(specifier))
            .map(({ specifier }) => `imports ${specifier} without its extension`)
        : [],
  },
  {
    name: 'a file has at most 400 lines',
    violations: ({ text }) => {
      const lines = text.split('\n').length - 1;
      return lines > 400 ? [`has ${lines} lines`] : [];
    },
  },
];
