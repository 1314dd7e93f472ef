// Apps of other ages than ours: older and newer TypeScript, each minor of React, and the bundlers that people have.
import {execFile} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {beforeAll, describe, expect, it} from 'vitest'
import {entries, root, tarball} from '../package/pack.ts'

const app = join(root, '.cache/consumers')
const typescripts = ['5.4', '5.9', '6.0', '7.0']
const reacts = ['19.0', '19.1', '19.2', '19.3']
const names = entries().flatMap(({name}) => (name.endsWith('.json') ? [] : [name]))

/** Runs a program in a folder below the app's; what it printed when it failed. */
async function run(folder: string, command: string, ...args: string[]) {
  const cwd = join(app, folder)
  const env = {...process.env}
  for (const name of Object.keys(env)) if (/^(NODE_ENV|VITE|npm_)/i.test(name)) delete env[name]
  return promisify(execFile)(command, args, {cwd, env}).then(
    ({stdout}) => stdout,
    ({stdout, stderr}: {stdout: string; stderr: string}) => {
      throw new Error(`${command} ${args.join(' ')} failed in ${folder}:\n${stdout}\n${stderr}`)
    },
  )
}

function write(file: string, text: string) {
  mkdirSync(dirname(join(app, file)), {recursive: true})
  writeFileSync(join(app, file), text)
}

const json = (value: unknown) => JSON.stringify(value, null, 2)

/** An app that has the package, and what else is named. */
async function install(folder: string, dependencies: Record<string, string>) {
  write(`${folder}/package.json`, json({private: true, type: 'module', dependencies}))
  cpSync(tarball, join(app, folder, 'inkstone.tgz'))
  await run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline')
}

const inkstone = 'file:inkstone.tgz'

beforeAll(() => {
  rmSync(app, {recursive: true, force: true})
})

describe('TypeScript', () => {
  const newest = {inkstone, react: '19', 'react-dom': '19', '@types/react': '19', '@types/react-dom': '19'}
  const versions = Object.fromEntries(typescripts.map((it) => [`typescript-${it}`, `npm:typescript@${it}`]))

  beforeAll(async () => {
    await install('types', {...newest, ...versions})
    const imports = names.map((name, i) =>
      name.endsWith('.css')
        ? `import '${name}'\n`
        : `import * as entry${i} from '${name}'\nexport const keys${i} = Object.keys(entry${i})\n`,
    )
    write('types/all.ts', imports.join(''))
    write(
      'types/page.tsx',
      `import {ArticlePage, LikeButton, type Article, type ArticlePageProps} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {theme} from 'inkstone/theme'

const article: Article = {url: '/a', headline: 'A', datePublished: '2026-03-12'}
const like: ArticlePageProps['like'] = {count: 3, onLikedChange: async (liked) => ({count: liked ? 4 : 3})}

export const accent: string = theme.color.accent
export const page = <ArticlePage article={article} like={like} locale={zhCN}><p>x</p></ArticlePage>
export const button = <LikeButton count={1} id="like" onClick={(event) => event.preventDefault()} />
// @ts-expect-error a count is a number
export const wrong = <LikeButton count="1" />
`,
    )
  })

  describe.each(typescripts)('%s', (version) => {
    it.each(['bundler', 'node16'])('compiles an app with moduleResolution %s', async (moduleResolution) => {
      const compilerOptions = {
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        module: moduleResolution === 'bundler' ? 'esnext' : 'node16',
        moduleResolution,
        jsx: 'react-jsx',
        strict: true,
        exactOptionalPropertyTypes: false,
        skipLibCheck: false,
        noEmit: true,
        types: [],
      }
      const config = `tsconfig.${version}.${moduleResolution}.json`
      write(`types/${config}`, json({compilerOptions, files: ['all.ts', 'page.tsx']}))
      const tsc = `node_modules/typescript-${version}/bin/tsc`
      expect(await run('types', process.execPath, tsc, '-p', config)).toBe('')
    })
  })
})

const page = `import {createElement as h} from 'react'
import {ArticlePage} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'

const article = {url: '/a', headline: '题目', datePublished: '2026-03-12', author: {name: '沈知行'}}
export const page = h(ArticlePage, {article, like: {count: 3}, locale: zhCN}, h('p', null, '正文'))
`

describe('React', () => {
  it.each(reacts)('%s renders the page', async (version) => {
    const folder = `react-${version}`
    await install(folder, {inkstone, react: `~${version}.0`, 'react-dom': `~${version}.0`})
    write(`${folder}/page.mjs`, page)
    write(
      `${folder}/render.mjs`,
      `import {renderToString} from 'react-dom/server'
import {page} from './page.mjs'
console.error = (...words) => { throw new Error(words.join(' ')) }
console.log(renderToString(page))
`,
    )
    const html = await run(folder, process.execPath, 'render.mjs')
    expect(html).toContain('<p>正文</p>')
    expect(html).toMatch(/<h1[^>]*>题目<\/h1>/)
    expect(html).toContain('aria-pressed="false"')
  })
})

describe('a bundle made by', () => {
  const output = (folder: string) =>
    readdirSync(join(app, folder), {recursive: true, encoding: 'utf8'})
      .filter((file) => /\.(js|css)$/.test(file))
      .map((file) => readFileSync(join(app, folder, file), 'utf8'))
      .join('\n')

  const bundlers: Record<string, string[]> = {
    esbuild: [
      '--input-type=module',
      '--eval',
      `await (await import('esbuild')).build(${json({
        entryPoints: ['main.mjs'],
        bundle: true,
        minify: true,
        splitting: true,
        format: 'esm',
        outdir: 'out',
        charset: 'utf8',
      })})`,
    ],
    vite: ['node_modules/vite/bin/vite.js', 'build', '--outDir', 'out', '--logLevel', 'error'],
    webpack: ['build.mjs', 'webpack'],
    rspack: ['build.mjs', '@rspack/core'],
  }

  beforeAll(async () => {
    await install('bundlers', {
      inkstone,
      react: '19',
      'react-dom': '19',
      esbuild: '^0.28.2',
      vite: '^8.3.8',
      webpack: '^5.112.2',
      'css-loader': '^7.1.2',
      'mini-css-extract-plugin': '^2.9.4',
      '@rspack/core': '^2.3.2',
    })
    // esbuild would read the repository's, whose paths lead to the sources.
    write('bundlers/tsconfig.json', '{}')
    write('bundlers/page.mjs', page)
    const main = `import 'inkstone/styles.css'
import {hydrateRoot} from 'react-dom/client'
import {page} from './page.mjs'
hydrateRoot(document.getElementById('root'), page)
`
    write('bundlers/main.mjs', main)
    write('bundlers/index.html', '<div id="root"></div><script type="module" src="/main.mjs"></script>')
    write(
      'bundlers/build.mjs',
      `import MiniCss from 'mini-css-extract-plugin'
const {default: bundler} = await import(process.argv[2])
const css = process.argv[2] === 'webpack'
  ? {module: {rules: [{test: /\\.css$/, use: [MiniCss.loader, 'css-loader']}]}, plugins: [new MiniCss()]}
  : {module: {rules: [{test: /\\.css$/, type: 'css/auto'}]}}
bundler({mode: 'production', entry: './main.mjs', output: {path: import.meta.dirname + '/out'}, ...css}, (error, stats) => {
  if (!error && !stats.hasErrors()) return
  console.error(error ?? stats.toString('errors-only'))
  process.exitCode = 1
})
`,
    )
  })

  it.each(Object.keys(bundlers))('%s holds the page, the styles, and nothing that is not used', async (name) => {
    rmSync(join(app, 'bundlers/out'), {recursive: true, force: true})
    await run('bundlers', process.execPath, ...bundlers[name]!)
    expect(existsSync(join(app, 'bundlers/out'))).toBe(true)
    const text = output('bundlers/out')
    expect(text).toContain('正文')
    expect(text).toContain('ink-article-page')
    expect(text).toContain('.ink-like-button')
    expect(text, 'styled-components must stay a tool of ours').not.toContain('styled-components')
    expect(text, 'the parser must stay in its own entry').not.toContain('mglyph')
  })
})
