import {resolve} from 'node:path'

const entries = {
  inkstone: 'index',
  'inkstone/theme': 'theme/theme',
  'inkstone/html': 'content/html/index',
  'inkstone/markdown': 'content/markdown/index',
  'inkstone/wordpress': 'content/wordpress/index',
  'inkstone/highlight': 'content/highlight/index',
  'inkstone/mdx': 'content/mdx/index',
}
const src = resolve(import.meta.dirname, '../src')

/** The package's entries as the sources have them, for stories and tests. */
export const alias = [
  ...Object.entries(entries).map(([name, file]) => ({find: new RegExp(`^${name}$`), replacement: `${src}/${file}.ts`})),
  {find: /^inkstone\/locales\/(.*)$/, replacement: `${src}/locale/locales/$1.ts`},
]
