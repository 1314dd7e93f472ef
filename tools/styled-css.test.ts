import {cpSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {chromium, type Browser} from 'playwright'
import {build, createServer, type InlineConfig, type UpdatePayload} from 'vite'
import {afterAll, beforeAll, describe, expect, it, onTestFinished, vi} from 'vitest'
import {outside} from '../src/theme/outside.ts'
import {selectorsOf, weightOf} from '../test/fixtures/weights.ts'
import {browsers} from './browsers.ts'
import {chromiumArgs, findChromium} from './chromium.mjs'
import {compileStyles, styledCss} from './styled-css.ts'
import {weigh} from './to-css.ts'

vi.setConfig({testTimeout: 20_000})

const project = join(import.meta.dirname, '..')

const copies: string[] = []
afterAll(() => copies.forEach((copy) => rmSync(copy, {recursive: true})))

/** A library of four components, in a folder of its own. */
function library() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'styled-css-')))
  copies.push(folder)
  cpSync(join(project, 'tools/fixtures'), folder, {recursive: true})
  cpSync(join(project, 'src/theme'), join(folder, 'theme'), {recursive: true})
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const path = (name: string) => join(folder, name)
  return {
    folder,
    path,
    read: (name: string) => readFileSync(path(name), 'utf8'),
    write: (name: string, text: string) => writeFileSync(path(name), text),
    edit: (name: string, from: RegExp, to: string) => {
      const text = readFileSync(path(name), 'utf8')
      expect(text).toMatch(from)
      writeFileSync(path(name), text.replace(from, to))
    },
  }
}

/** Compiles the text of a styles file, Test.styles.ts. */
async function compileText(text: string, name = 'Test') {
  const {folder, path, write} = library()
  write(`components/${name}.styles.ts`, `import {css, keyframes, styled} from 'styled-components'\n${text}\n`)
  return compileStyles(path(`components/${name}.styles.ts`), folder)
}

const silent: InlineConfig = {configFile: false, logLevel: 'silent'}

async function buildLibrary(folder: string) {
  // In any other environment JSX would be compiled for development, with the paths of files.
  vi.stubEnv('NODE_ENV', 'production')
  await build({
    ...silent,
    root: folder,
    plugins: [styledCss(folder)],
    build: {
      lib: {entry: 'index.ts', formats: ['es'], cssFileName: 'styles'},
      target: browsers,
      minify: false,
      cssMinify: false,
      sourcemap: true,
      rolldownOptions: {external: [/^react/], output: {preserveModules: true, entryFileNames: '[name].js'}},
    },
  })
  vi.unstubAllEnvs()
}

/** The rules that do not weigh three elements. */
const odd = (css: string) => selectorsOf(css).filter((selector) => weightOf(selector) !== '0,0,3')

describe('compileStyles', () => {
  it('makes a script and a stylesheet', async () => {
    const {folder, path} = library()
    const {script, css, files} = await compileStyles(path('components/Card/Card.styles.ts'), folder)
    expect(script.replaceAll(folder, '')).toBe(
      `import "/components/ArticleBody/ArticleBody.styles.ts.css"
import {withClass} from "/theme/withClass.tsx"
export const Root = /* @__PURE__ */ withClass('article', 'ink-card')
import {Toggle as ActionToggleElement} from "/components/Toggle/Toggle.tsx"
export const ActionToggle = /* @__PURE__ */ withClass(ActionToggleElement, 'ink-card-action-toggle')
import "/components/Card/Card.styles.ts.css"
`,
    )
    expect(css).toContain(`${weigh('.ink-card-action-toggle')}{border:0;}`)
    expect(css).toContain('background:url(//example.org/paper.png);color:var(--ink-color-accent, light-dark(')
    const names = ['components/Card/Card.styles.ts', 'components/Toggle/Toggle.tsx', 'theme/theme.ts']
    expect(files.toSorted()).toEqual(names.map(path))
  })

  it('puts the rules outside of our roots before those for bare elements', async () => {
    const {folder, path, write} = library()
    const text = 'export const outside = `i{color:${theme.color.text};}`'
    write('theme/outside.ts', `import {theme} from './theme.ts'\n${text}\n`)
    const {css, files} = await compileStyles(path('components/ArticleBody/ArticleBody.styles.ts'), folder)
    expect(css).toMatch(/^i\{color:var\(--ink-color-text, .*\);\}\n:where\(\.ink-article-body\)/)
    expect(files).toEqual(expect.arrayContaining([path('theme/outside.ts'), path('theme/theme.ts')]))
  })

  it('names keyframes after what is in them, and writes them once', async () => {
    const turn = (by: string) => `const turn = keyframes\`to { rotate: ${by}; }\``
    const user = (name: string) =>
      `export const ${name} = styled.p\`a { animation: \${turn} 1s } b { animation: \${turn} 2s }\``
    const [here, there] = await Promise.all([
      compileText(`${turn('1turn')}\n${user('Root')}\n${user('Other')}`),
      compileText(`${turn('2turn')}\n${user('Root')}`),
    ])
    const namesIn = (css: string) => Array.from(css.matchAll(/(?:@keyframes |animation:)(\w+)/g), ([, name]) => name!)
    expect(here.css.match(/@keyframes/g)).toHaveLength(1)
    expect(new Set(namesIn(here.css)).size).toBe(1)
    expect(new Set([...namesIn(here.css), ...namesIn(there.css)]).size).toBe(2)
    expect(there.css).toMatch(/@keyframes \w+\{to\{rotate:2turn;\}\}/)
  })

  it('takes css fragments, styled() and object styles', async () => {
    const {css} = await compileText(
      "const quiet = css`a { b: c; }`\nexport const Root = styled('ul')`${quiet} ${false} ${css({gap: 0})}`",
      'AuthorCard',
    )
    expect(css).toBe(`${weigh('.ink-author-card')}{gap:0;:where(a){b:c;}}\n`)
  })

  it.each([
    ['Root has a function', 'export const Root = styled.p`color: ${(props: any) => props.$c};`'],
    ['Root has a function', 'const by = css`a: ${() => 1};`\nexport const Root = styled.p`${by}`'],
    ['Root has attrs', "export const Root = styled.p.attrs({title: 'x'})`a: b;`"],
    ['Root is based on', 'const Base = styled.p`a: b;`\nexport const Root = styled(Base)`c: d;`'],
    ['Root names another', 'const Other = styled.p`a: b;`\nexport const Root = styled.p`${Other}:hover & { a: b; }`'],
    ['Root has @keyframes', 'export const Root = styled.p`@keyframes x { to { a: b; } }`'],
    ['Root styles a component that', 'const Other = () => null\nexport const Root = styled(Other)`a: b;`'],
    ['width is not a styled root', 'export const width = 3'],
    ['quiet is not a styled root', 'export const quiet = css`a: b;`'],
    ['default is not a styled root', 'export default styled.p`a: b;`'],
    ['.ink-test has an unpaired', 'export const Root = styled.p`a { b: c;`'],
    ['Expected', 'export const Root = styled.p`:not(]) { b: c; }`'],
    ['', 'export const Root = styled.p`'],
    [
      'no such token',
      "const token = (): string => { throw new Error('no such token') }\nexport const Root = styled.p`${token()}`",
    ],
  ])('names the file and the mistake: %s', async (mistake, text) => {
    await expect(compileText(text)).rejects.toThrow(`components/Test.styles.ts: ${mistake}`)
  })
})

describe('a library build', () => {
  const {folder, path, read} = library()
  let browser: Browser
  let css: string
  let built: string[]

  beforeAll(async () => {
    browser = await chromium.launch({executablePath: await findChromium(), args: chromiumArgs})
    await buildLibrary(folder)
    css = read('dist/styles.css')
    built = readdirSync(path('dist'), {recursive: true, encoding: 'utf8'}).filter((name) => /\.\w+$/.test(name))
  }, 30_000)
  afterAll(() => browser.close())

  const show = async (css: string, html = '') => {
    const page = await browser.newPage()
    await page.setContent(`<!doctype html><style>${css}</style>${html}`)
    return page
  }

  it('puts the rules in the order of the imports, those for bare elements first', () => {
    const classes = new Set(Array.from(css.matchAll(/:where\(\.(ink-[\w-]+)/g), ([, name]) => name))
    const card = ['ink-toggle-mark', 'ink-card', 'ink-card-action-toggle']
    expect([...classes]).toEqual(['ink-article-body', ...card, 'ink-list'])
    expect(css.startsWith(outside)).toBe(true)
  })

  it('gives every rule the weight of three elements', () => {
    expect(selectorsOf(css).length).toBeGreaterThan(12)
    expect(odd(css.slice(outside.length))).toEqual([])
  })

  it('makes CSS that a browser reads whole', async () => {
    const page = await show(css)
    const lists = await page.evaluate(() => {
      const within = (rules: CSSRuleList): string[] =>
        Array.from(rules).flatMap((rule) => [
          ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
          ...(rule instanceof CSSStyleRule || rule instanceof CSSGroupingRule ? within(rule.cssRules) : []),
        ])
      return within(document.styleSheets[0]!.cssRules)
    })
    // As many rules as stand there: none was dropped.
    expect(lists.length).toBeGreaterThan(12)
    const withoutSteps = css.replace(/'[^']*'/g, '').replace(/@keyframes \w+\{(?:[^{}]+\{[^}]*\})*\}/g, '')
    expect(lists).toHaveLength(withoutSteps.match(/(?<=^|[{};]\s*)[^@{};]+\{/g)!.length)
  })

  it('styles a text, and no component inside of it', async () => {
    const text = '<p>x</p><div data-slot="card"><p>x</p></div>'
    const page = await show(css, `<div class="ink-article-body" data-slot="article-body">${text}</div>`)
    const margins = await page.locator('p').evaluateAll((all) => all.map((p) => getComputedStyle(p).marginTop))
    // The browser's own 1em, at the size that every root sets.
    expect(margins).toEqual(['0px', '15px'])
  })

  it('leaves elements with a class, and no styled-components', () => {
    expect(read('dist/components/Card/Card.styles.js')).toMatch(
      /Root = \/\* @__PURE__ \*\/ withClass\("article", "ink-card"\)/,
    )
    expect(read('dist/components/Toggle/Toggle.js')).toMatch(/^"use client"/)
    for (const name of built.filter((name) => name.endsWith('.js')))
      expect(read(`dist/${name}`)).not.toContain('styled-components')
  })

  it('publishes no path of this machine, neither in code nor in source maps', () => {
    expect(built.filter((name) => name.endsWith('.map')).length).toBeGreaterThan(5)
    // Rolldown's comments name a module by its way from where it was started, which for a library is a short one.
    const published = built
      .map((name) => read(`dist/${name}`).replaceAll(relative(process.cwd(), folder), ''))
      .join('\n')
    for (const secret of [folder, project, tmpdir()]) expect(published).not.toContain(secret)
  })

  describe('in an app whose build lowers light-dark()', () => {
    const colors = async (own: string) => {
      const app = library()
      app.write('app.css', `@import '${path('dist/styles.css')}';\n${own}`)
      // Vite's default target.
      await build({...silent, root: app.folder, build: {rolldownOptions: {input: app.path('app.css')}}})
      const [name] = readdirSync(app.path('dist/assets'))
      const lowered = app.read(`dist/assets/${name}`)
      expect(lowered).not.toContain('light-dark(')
      expect(lowered).toMatch(/var\(--lightningcss-light,\s?#a43525\)\s?var\(--lightningcss-dark,\s?#e08a70\)/)
      expect(lowered).toMatch(/:where\(:root\)\{--lightningcss-light:\s?initial;--lightningcss-dark:\s*;?\}/)
      const card = '<p class="ink-card">x</p>'
      const page = await show(lowered, `${card}<div data-ink-theme="dark">${card}</div>`)
      return page.locator('.ink-card').evaluateAll((cards) => cards.map((it) => getComputedStyle(it).color))
    }
    const light = 'rgb(164, 53, 37)'
    const dark = 'rgb(224, 138, 112)'

    it('is light where no CSS names a color-scheme', async () => expect(await colors('')).toEqual([light, dark]))

    it('is dark where the CSS of the app says so', async () => {
      expect(await colors(':root { color-scheme: dark; }')).toEqual([dark, dark])
    })
  })
})

describe('a development server', () => {
  const first = '/components/ArticleBody/ArticleBody.styles.ts'
  const styles = '/components/Card/Card.styles.ts'
  const serve = async (more: Record<string, string> = {}) => {
    const {folder, ...files} = library()
    for (const [name, text] of Object.entries(more)) files.write(name, text)
    const server = await createServer({
      ...silent,
      root: folder,
      plugins: [styledCss(folder)],
      appType: 'custom',
      optimizeDeps: {noDiscovery: true},
      server: {middlewareMode: true, ws: false},
    })
    const {client} = server.environments
    const sent = vi.spyOn(client.hot, 'send')
    const get = async (url: string) => (await client.transformRequest(url))!.code
    onTestFinished(() => server.close())
    for (const url of ['/index.ts', styles, `${styles}.css`, `${first}.css`]) await get(url)
    return {...files, client, get, sent}
  }
  const updatesOf = async (sent: {mock: {calls: unknown[][]}}) => {
    await vi.waitFor(() => expect(sent.mock.calls.length).toBeGreaterThan(0), 4000)
    const [payload] = sent.mock.calls[0] as [UpdatePayload]
    expect(payload.type).toBe('update')
    return payload.updates.map(({path}) => path).toSorted()
  }

  it('shows an edited token at once, in every stylesheet that has it', async () => {
    const {client, edit, get, path, sent} = await serve()
    expect(await get(`${styles}.css`)).toContain('#a43525')

    edit('theme/theme.ts', /\baccent: 'light[^']*'/, "accent: 'rebeccapurple'")

    expect(await updatesOf(sent)).toEqual([`${first}.css`, `${styles}.css`])
    expect(client.moduleGraph.getModuleById(path(`${styles.slice(1)}.css`))!.transformResult).toBeNull()
    expect(await get(`${styles}.css`)).toContain('rebeccapurple')
    expect(await get(`${styles}.css`)).not.toContain('#a43525')
  })

  it('shows an edited rule outside of our roots', async () => {
    const {edit, get, sent} = await serve()
    edit('theme/outside.ts', /\baccent: '[^']*'/, "accent: 'rebeccapurple'")
    expect(await updatesOf(sent)).toEqual([`${first}.css`])
    expect(await get(`${first}.css`)).toContain('--ink-color-accent:rebeccapurple;')
  })

  it('shows an edited template, and leaves the elements alone', async () => {
    const {edit, get, sent} = await serve()
    edit(styles.slice(1), /border: 0;/, 'border: 7px;')
    expect(await updatesOf(sent)).toEqual([`${styles}.css`])
    expect(await get(`${styles}.css`)).toContain('border:7px;')
  })

  it('shows a new root', async () => {
    const {edit, get, sent} = await serve()
    edit(styles.slice(1), /$/, '\nexport const Late = styled.b`c: d;`\n')
    // Without React's plugin nobody accepts a script.
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(expect.objectContaining({type: 'full-reload'})), 4000)
    expect(await get(styles)).toContain('Late = /* @__PURE__ */ withClass("b", "ink-card-late")')
    expect(await get(`${styles}.css`)).toContain('.ink-card-late')
  })

  it('recovers from a mistake', async () => {
    const {edit, get, sent} = await serve()
    edit('theme/theme.ts', /\baccent: 'light[^']*'/, '$& +')
    await updatesOf(sent)
    await expect(get(`${styles}.css`)).rejects.toThrow('components/Card/Card.styles.ts: ')
    sent.mockClear()
    edit('theme/theme.ts', /\baccent: 'light[^']*' \+/, "accent: 'rebeccapurple'")
    expect(await updatesOf(sent)).toContain(`${styles}.css`)
    expect(await get(`${styles}.css`)).toContain('rebeccapurple')
  })

  it('evaluates a file once for its script and its stylesheet', async () => {
    const count = 'globalThis.evaluated = (globalThis.evaluated ?? 0) + 1'
    const root = 'export const Root = styled.p`order: ${globalThis.evaluated};`'
    const text = `import {styled} from 'styled-components'\n${count}\n${root}\n`
    const {get} = await serve({'components/Count.styles.ts': text})
    await get('/components/Count.styles.ts')
    expect(await get('/components/Count.styles.ts.css')).toContain('order:1;')
  })
})

describe('the library', () => {
  const src = join(project, 'src')
  const names = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.styles.ts'))

  it('has rules of three elements alone, and outside of its roots also lighter ones', async () => {
    const compiled = await Promise.all(names.map((name) => compileStyles(join(src, name))))
    expect(compiled.flatMap(({css}) => odd(css.replace(outside, '')))).toEqual([])
    expect(odd(outside).filter((selector) => weightOf(selector) !== '0,0,0')).toEqual([])
  })
})
