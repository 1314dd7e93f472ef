import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Catalogue} from '../../tools/catalogue.ts'
import {weigh} from '../../tools/bundle.ts'
import {clients, modules, reachedFrom} from './islands.ts'
import {app, packed, read, root} from './pack.ts'

const {components, settings, ...head}: Catalogue = JSON.parse(read('dist/catalogue.json'))
const api = (name: string) =>
  readFileSync(join(root, 'test/package/api', name), 'utf8')
    .trim()
    .split('\n')
const fileOf = (name: string) => modules.find((file) => basename(file) === `${name}.js`)!

describe('the catalogue of components', () => {
  it('has every component that the package exports, and none besides', async () => {
    const entries = ['index.js', 'content/html/index.js', 'content/markdown/index.js']
    const exported = await Promise.all(entries.map((file) => import(join(packed, 'dist', file))))
    const names = exported.flatMap((entry: object) => Object.keys(entry)).filter((name) => /^[A-Z]/.test(name))
    expect(components.map(({name}) => name)).toEqual([...new Set(names)].toSorted())
  })

  it('speaks of this version, and of a stylesheet that there is', () => {
    const {name, version} = JSON.parse(read('package.json'))
    expect(head).toEqual({name, version, stylesheet: 'inkstone/styles.css'})
    expect(settings.map((prop) => prop.name)).toEqual(['locale', 'timeZone', 'linkComponent', 'imageComponent'])
  })

  it('says of each what it is for, and of each prop its type and meaning', () => {
    for (const {name, use, description, props} of components) {
      expect([name, use, description]).not.toContain('')
      const unsaid = [...props, ...settings].filter((prop) => !prop.description || !prop.type)
      expect(unsaid.map((prop) => `${name}.${prop.name}`)).toEqual([])
    }
  })

  it('gives no prop a name that HTML has given to every element', () => {
    const global =
      'accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint hidden id inert ' +
      'inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style tabindex title ' +
      'translate writingsuggestions'
    const taken = new Set(global.split(' '))
    const own = components.filter(({element}) => element)
    expect(own.length).toBeGreaterThan(25)
    expect(
      own.flatMap(({name, props}) =>
        props.filter((prop) => taken.has(prop.name.toLowerCase())).map((prop) => `${name}.${prop.name}`),
      ),
      // Those two are HTML's own, and stand on the root.
    ).toEqual(['ArticleBody.lang', 'ReaderPreferencesScript.nonce'])
  })

  it.each(components)('has the props and the element of $name as its types have them', ({name, props, element}) => {
    const types = read(fileOf(name).replace(/js$/, 'd.ts'))
    const [, root] = new RegExp(`interface ${name}Props[^{]*ComponentPropsWithRef<'(\\w+)'>`).exec(types) ?? []
    expect(element).toBe(root ?? (name === 'ReaderPreferencesScript' ? 'script' : null))
    const [own] = types.slice(types.indexOf(`interface ${name}Props`)).split('\n}')
    const declared = Array.from(own!.matchAll(/^ {4}'?([\w-]+)'?(\??):/gm), ([, prop, optional]) => ({prop, optional}))
    for (const {prop, optional} of declared) {
      expect(props).toContainEqual(expect.objectContaining({name: prop, ...(!optional && {required: true})}))
    }
  })

  it('has every part, each under one component', () => {
    // Small things that several components are made of.
    const shared = /^(copy-button|qr-code)\b/
    const parts = components.flatMap((component) => component.parts)
    expect(parts.toSorted()).toEqual(api('slots.txt').filter((slot) => !shared.test(slot)))
    expect(components.find(({name}) => name === 'Table')!.parts).not.toContain('table-of-contents')
  })

  it('names the islands of each', () => {
    for (const {name, islands} of components) {
      const reached = reachedFrom([fileOf(name)]).filter((file) => clients.includes(file))
      expect({name, islands}).toEqual({name, islands: reached.map((file) => basename(file, '.js')).toSorted()})
    }
  })

  it('weighs as an app does that has installed the package', async () => {
    for (const name of ['LikeButton', 'ArticleBody', 'HtmlContent']) {
      const {entry, gzip} = components.find((component) => component.name === name)!
      const size = await weigh(`export {${name}} from '${entry}'`, app)
      expect(Math.abs(gzip - size), `${name}: ${gzip} and ${size}`).toBeLessThanOrEqual(size / 50)
    }
  })
})
