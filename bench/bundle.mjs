// Bundles a page of bench/kits alike for every kit: once for the server, once for the browser.
import {mkdirSync, writeFileSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'vite'
import {rawReact} from './rawReact.mjs'

const rootUrl = new URL('../', import.meta.url)
const root = fileURLToPath(rootUrl)
const pathOf = (path) => fileURLToPath(new URL(path, rootUrl))
// Inside node_modules, so that Node finds React from there.
const folder = pathOf('node_modules/.cache/inkstone-bench/')
mkdirSync(folder, {recursive: true})

/** The package by its own name, as an app has it. */
const alias = [
  {find: /^inkstone$/, replacement: pathOf('dist/index.js')},
  {find: /^inkstone\/styles.css$/, replacement: pathOf('dist/styles.css')},
  {find: /^inkstone\/locales\/(.*)$/, replacement: pathOf('dist/locale/locales/$1.js')},
]
const isReact = /node_modules\/(react|react-dom|scheduler)\//
const jsx = {runtime: 'automatic', importSource: 'react', development: false}

async function bundle(entry, {ssr, ...options}) {
  const {output} = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: {'process.env.NODE_ENV': '"production"'},
    publicDir: false,
    resolve: {alias, dedupe: ['react', 'react-dom']},
    oxc: {jsx},
    ssr: {noExternal: true, external: ['react', 'react-dom']},
    build: {
      write: false,
      ssr: ssr ? entry : undefined,
      cssCodeSplit: false,
      target: ssr ? 'node20' : ['chrome123', 'safari17.5', 'firefox128'],
      modulePreload: false,
      rolldownOptions: {input: entry, output: {minify: !ssr, ...options}},
    },
  })
  return output
}

const gzipped = (text) => gzipSync(text, {level: 9}).length
const textOf = ({code, source}) => code ?? Buffer.from(source).toString()

/** A kit's module as a server has it. */
export async function serverModule(name) {
  const file = `${folder}${name}.mjs`
  const output = await bundle(pathOf(`bench/kits/${name}.jsx`), {ssr: true, codeSplitting: false})
  writeFileSync(file, output.find((it) => it.type === 'chunk').code)
  return import(`${pathToFileURL(file)}?${Date.now()}`)
}

/** The function that makes a given HTML with nothing but React, and the module it is in. */
export async function rawModule(name, html) {
  const file = `${folder}${name}-raw.mjs`
  writeFileSync(file, rawReact(html))
  const {default: make} = await import(`${pathToFileURL(file)}?${Date.now()}`)
  return {file, make}
}

/** What a browser gets: the files by name, and the bytes of those that are not React's. */
export async function browserFiles(name, file = pathOf(`bench/kits/${name}.jsx`)) {
  const entry = `${folder}${name}-entry.jsx`
  const page = JSON.stringify(file)
  writeFileSync(
    entry,
    `import * as page from ${page}\nimport {start} from ${JSON.stringify(pathOf('bench/client.jsx'))}\nstart(page)\n`,
  )
  const output = await bundle(entry, {
    codeSplitting: {groups: [{name: 'react', test: isReact}]},
    entryFileNames: 'entry.js',
    chunkFileNames: '[name].js',
    assetFileNames: '[name][extname]',
  })
  const files = new Map(output.map((it) => [it.fileName, textOf(it)]))
  const chunks = output.filter((it) => it.type === 'chunk' && !(it.name === 'react'))
  // What comes by import() is fetched when it is needed, and not counted.
  const sent = new Set(chunks.filter((it) => it.isEntry))
  for (const {imports} of sent) for (const it of chunks) if (imports.includes(it.fileName)) sent.add(it)
  const css = [...files].filter(([path]) => path.endsWith('.css'))
  return {
    files,
    css: css.map(([path]) => path),
    bytes: {
      js: Array.from(sent, (it) => gzipped(it.code)).reduce((a, b) => a + b, 0),
      css: css.reduce((sum, [, text]) => sum + gzipped(text), 0),
    },
  }
}
