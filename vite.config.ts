import {readdirSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {defineConfig} from 'vite'
import {browsers} from './tools/browsers.ts'
import {catalogue} from './tools/catalogue.ts'
import {smallCss} from './tools/small-css.ts'
import {styledCss} from './tools/styled-css.ts'

export default defineConfig({
  plugins: [
    styledCss(),
    smallCss(),
    catalogue(),
    {
      name: 'inkstone:styles-types',
      // TypeScript and attw want declarations for every entry of the exports map, a stylesheet's too.
      writeBundle: ({dir}) => writeFile(`${dir}/styles.css.d.ts`, 'export {}\n'),
    },
  ],
  build: {
    lib: {
      entry: {
        index: 'src/index.ts',
        'content/html/index': 'src/content/html/index.ts',
        'content/highlight/index': 'src/content/highlight/index.ts',
        'theme/theme': 'src/theme/theme.ts',
        'content/markdown/index': 'src/content/markdown/index.ts',
        'content/wordpress/index': 'src/content/wordpress/index.ts',
        'content/mdx/index': 'src/content/mdx/index.ts',
        ...Object.fromEntries(
          readdirSync('src/locale/locales').map((file) => {
            const name = `locale/locales/${file.slice(0, -3)}`
            return [name, `src/${name}.ts`]
          }),
        ),
      },
      formats: ['es'],
      cssFileName: 'styles',
    },
    target: browsers,
    minify: false,
    cssMinify: false,
    sourcemap: true,
    rolldownOptions: {
      external: [/^react/, /^lean-qr/, /^parse5/, /^markdown-it/, /^shiki/],
      checks: {moduleLevelDirective: false, bundlerTimings: false},
      output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js'},
    },
  },
})
