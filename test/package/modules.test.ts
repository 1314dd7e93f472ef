import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {clients, importsOf, isClient, modules, reachedFrom, withoutComments} from './islands.ts'
import {app, entries, filesIn, packed, read, root} from './pack.ts'

const files = filesIn(packed)

it('import only what the package asks for', () => {
  const {dependencies, peerDependencies}: Record<string, object> = JSON.parse(read('package.json'))
  const known = Object.keys({...dependencies, ...peerDependencies})
  const isKnown = (from: string) =>
    from.startsWith('.') || known.some((name) => from === name || from.startsWith(`${name}/`))
  const strangers = files
    .filter((file) => /\.(js|d\.ts)$/.test(file))
    .flatMap((file) => importsOf(file).flatMap((from) => (isKnown(from) ? [] : [`${file} imports ${from}`])))
  expect(strangers, 'styled-components and stylis stay in *.styles.ts and theme/fragments.ts.').toEqual([])
})

describe("'use client'", () => {
  console.log(['Client modules:', ...clients].join('\n  '))

  it('heads its file, in src and in dist alike', () => {
    const sources = filesIn(join(root, 'src')).filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    const headed = sources.filter((file) => isClient(readFileSync(join(root, 'src', file), 'utf8')))
    expect(clients).toEqual(headed.map((file) => `dist/${file.replace(/\.tsx?$/, '.js')}`))
    expect(modules.filter((file) => /^\s*["']use client["']/m.test(read(file)))).toEqual(clients)
  })

  it('heads only files that need it', () => {
    const needs = /\buse[A-Z]\w*\(|\bon[A-Z]\w*:|\bextends (Pure)?Component\b|\bcreateContext\(/
    const needless = clients.filter((file) => !needs.test(withoutComments(read(file))))
    expect(needless, 'They have no hook, handler, class or context: take the directive away.').toEqual([])
  })

  it('heads every file that imports what React lacks on the server', () => {
    const print = ['--conditions=react-server', '-p', "JSON.stringify(Object.keys(require('react')))"]
    const onServer: string[] = JSON.parse(execFileSync(process.execPath, print, {cwd: app, encoding: 'utf8'}))
    const reached = reachedFrom(entries().flatMap(({file}) => (file.endsWith('.js') ? [file] : [])))
    const lacking = reached.flatMap((file) => {
      if (isClient(read(file))) return []
      const names = /\bimport\s*\{([^}]*)\}\s*from\s*["']react["']/.exec(read(file))?.[1]?.split(',') ?? []
      const missing = names
        .map((name) => name.trim().split(' as ')[0]!)
        .filter((name) => name && !onServer.includes(name))
      return missing.length > 0 ? [`${file}: ${missing.join()}`] : []
    })
    expect(lacking, "Move this into an island of its own, headed by 'use client'.").toEqual([])
  })
})
