import {readFileSync} from 'node:fs'
import {createElement as h} from 'react'

const fixture = JSON.parse(readFileSync(new URL('../test/fixtures/page.json', import.meta.url), 'utf8'))

const runs = (content) =>
  content.map((run, i) => {
    if (typeof run === 'string') return run
    if ('strong' in run) return h('strong', {key: i}, run.strong)
    if ('em' in run) return h('em', {key: i}, run.em)
    return h('a', {key: i, href: run.url}, run.link)
  })

/** What test/fixtures/Body.tsx makes, as plain elements: components of the app's are not what is measured. */
const elements = {
  heading: ({level, id, text}, key) => h(`h${level}`, {key, id}, text),
  paragraph: ({content}, key) => h('p', {key}, runs(content)),
  list: ({items}, key) =>
    h(
      'ul',
      {key},
      items.map((item, i) => h('li', {key: i}, runs(item))),
    ),
  quote: ({content, cite}, key) => h('blockquote', {key}, h('p', null, runs(content)), cite && h('cite', null, cite)),
  figure({image: {src, alt, width, height, caption, creditText, darkSrc}}, key) {
    const source = darkSrc && h('source', {srcSet: darkSrc, media: '(prefers-color-scheme: dark)'})
    const picture = h('picture', null, source, h('img', {src, alt, width, height}))
    const text = caption || creditText ? h('figcaption', null, caption, ' ', creditText) : null
    return h('figure', {key}, picture, text)
  },
}

/** A function that makes the page of the fixture anew, with its blocks and cards as many times as asked. */
export function pageOf({ArticlePage, locale, times = 1}) {
  const {body, related, locale: _locale, ...data} = fixture
  const copies = Array.from({length: times}, (_, i) => i)
  const blocks = copies.flatMap(() => body)
  // A card whose address comes twice is shown once.
  const posts = copies.flatMap((i) => related.map((post) => ({...post, url: i ? `${post.url}?copy=${i}` : post.url})))
  return () =>
    h(
      ArticlePage,
      {...data, related: posts, readingTime: 7, locale},
      blocks.map((block, i) => elements[block.type](block, i)),
    )
}

export const paragraphs = fixture.body.length
export const cards = fixture.related.length
