import {execFileSync} from 'node:child_process'
import {expect, it} from 'vitest'
import {app} from '../package/pack.ts'

// React starts anew where its stack ends, and loses what it had written there: most easily in a process that has just
// started, whose functions take more of it. Later renderings are right.
const script = `
import {createElement} from 'react'
import {renderToString} from 'react-dom/server'
import {ArticlePage} from 'inkstone'
import {HtmlContent, parseHtml} from 'inkstone/html'
const content = parseHtml(process.argv[1].repeat(300))
const render = () =>
  renderToString(createElement(ArticlePage, {article: {headline: 'x'}}, createElement(HtmlContent, {content})))
const first = render()
let later
for (let i = 0; i < 30; i += 1) later = render()
process.stdout.write(JSON.stringify([first.length, later.length]))
`

const parts = [
  '<table><tr><td>',
  '<div class="admonition">',
  '<figure>',
  '<ul><li>a',
  '<div class="wp-block-gallery"><figure>',
  '<details><summary>x</summary>',
  '<blockquote>',
]

it.each(['production', 'development'])('a server’s first page has all of its deepest elements, in %s', (mode) => {
  for (const part of parts) {
    const args = ['--input-type=module', '-e', script, part]
    const output = execFileSync(process.execPath, args, {cwd: app, env: {...process.env, NODE_ENV: mode}})
    const [first, later] = JSON.parse(output.toString()) as [number, number]
    expect({part, first}).toEqual({part, first: later})
    expect(first).toBeGreaterThan(1000)
  }
})
