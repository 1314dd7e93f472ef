// Write styled-components, ship one stylesheet: a Vite plugin. A *.styles.ts becomes elements with a class, and CSS.
import {readFileSync} from 'node:fs'
import {basename, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {isStyledComponent} from 'styled-components'
import {compile, serialize, stringify} from 'stylis'
import {normalizePath, runnerImport, type Plugin} from 'vite'
import {kebab} from './kebab.ts'
import {toCss} from './to-css.ts'

const library = normalizePath(fileURLToPath(new URL('../src', import.meta.url)))
const minify = (css: string) => serialize(compile(css), stringify)

/** Runs a module in Node, each component that it imports replaced by a note of where that is from. */
async function evaluate(file: string) {
  const load = (id: string) => {
    if (!id.endsWith('.tsx')) return null
    const exports = readFileSync(id, 'utf8').matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)
    const note = (name: string) => `export const ${name} = () => {}\n${name}.from = ${JSON.stringify({id, name})}\n`
    return Array.from(exports, ([, name]) => note(name!)).join('')
  }
  const plugins = [{name: 'inkstone:notes', enforce: 'pre' as const, load}]
  const {module, dependencies} = await runnerImport(file, {configFile: false, logLevel: 'error', plugins})
  return {module: module as Record<string, any>, files: [file, ...dependencies]}
}

/** What an export must not be, for there is no such thing in a stylesheet, and what to write instead. */
function refuse(name: string, styled: any) {
  const stop = (why: string) => {
    throw new Error(`${name} ${why}`)
  }
  const named = isStyledComponent(styled) && name !== 'default'
  if (!named) stop('is not a styled root with a name, all that a styles file exports. Move it to src/theme.')
  const {rules, baseStyle} = styled.componentStyle
  const text = rules.filter((rule: any) => typeof rule === 'string').join('')
  const isFunction = (rule: any) => typeof rule === 'function'
  if (rules.some(isFunction)) stop('has a function in its template. Use an attribute selector or a token.')
  if (/\.sc-\w/.test(text)) stop('names another styled root in a selector. Name its data-slot instead.')
  if (/@[\w-]*keyframes/.test(text)) stop('has @keyframes, a name for the whole page. Write keyframes`...` instead.')
  if (styled.attrs.length > 0) stop('has attrs. Write the attributes in the component.')
  if (baseStyle) stop('is based on another styled root. Share the rules as a css fragment.')
  const known = typeof styled.target === 'string' || styled.target.from
  if (!known) stop('styles a component that no .tsx file of the library exports.')
}

const quote = (path: string) => JSON.stringify(path)

async function compileFile(file: string, src: string) {
  const first = `${src}/components/ArticleBody/ArticleBody.styles.ts`
  const block = `ink-${kebab(basename(file, '.styles.ts'))}`
  const {module, files} = await evaluate(file)
  // A set, because rules may share their keyframes, which are named after what is in them.
  const css = new Set<string>()
  // Imports order the stylesheets: bare elements, what this file restyles, its own.
  let script = `import ${quote(`${first}.css`)}\nimport {withClass} from ${quote(`${src}/theme/withClass.tsx`)}\n`
  if (file === first) {
    const outside = await evaluate(`${src}/theme/outside.ts`)
    css.add(outside.module.outside)
    files.push(...outside.files)
  }
  for (const [name, styled] of Object.entries(module)) {
    refuse(name, styled)
    const {rules} = styled.componentStyle
    const {from} = styled.target
    const className = name === 'Root' ? block : `${block}-${kebab(name)}`
    css.add(toCss(`.${className}`, rules.map((rule: any) => rule.name ?? rule).join('')))
    for (const rule of rules) if (rule.name) css.add(minify(`@keyframes ${rule.name}{${rule.rules}}`))
    if (from) script += `import {${from.name} as ${name}Element} from ${quote(from.id)}\n`
    const element = from ? `${name}Element` : `'${styled.target}'`
    script += `export const ${name} = /* @__PURE__ */ withClass(${element}, '${className}')\n`
  }
  return {css: [...css, ''].join('\n'), script: `${script}import ${quote(`${file}.css`)}\n`, files}
}

/** The stylesheet and the script that a styles file becomes, and the files they were made from. */
export const compileStyles = (file: string, src = library) =>
  compileFile(file, src).catch((error) => {
    error.message = `${relative(src, file)}: ${error.message}`
    throw error
  })

/** The plugin. `src` is the folder of the library's sources: ours, or one that a test made. */
export function styledCss(src = library): Plugin {
  const compiled = new Map<string, ReturnType<typeof compileStyles>>()
  const scripts = new Map<string, string>()
  // Script and stylesheet come of one evaluation, which is good until any file changes.
  const forget = () => compiled.clear()
  const compileOnce = (file: string) => {
    if (!compiled.has(file)) compiled.set(file, compileStyles(file, src))
    return compiled.get(file)!
  }
  return {
    name: 'inkstone:styled-css',
    enforce: 'pre',
    buildStart: forget,
    watchChange: forget,
    resolveId: {
      filter: {id: /\.styles\.ts\.css$/},
      async handler(id, importer) {
        const file = await this.resolve(id.slice(0, -'.css'.length), importer)
        return file && `${file.id}.css`
      },
    },
    load: {
      filter: {id: /\.styles\.ts(\.css)?$/},
      async handler(id) {
        const {css, files, script} = await compileOnce(id.replace(/\.css$/, ''))
        if (id.endsWith('.css')) {
          for (const file of files) this.addWatchFile(file)
          return css
        }
        scripts.set(id, script)
        // An empty map: no line of the file's is left, and its path on this machine must not be published.
        return {code: script, map: {mappings: ''}}
      },
    },
    async hotUpdate({file, modules}) {
      // A new look needs no new script, for which React would drop what was typed and opened.
      const fresh = scripts.has(file) && (await compileOnce(file).catch(() => null))
      return fresh && fresh.script === scripts.get(file) ? modules.filter(({id}) => id !== file) : modules
    },
  }
}
