import {createElement as h} from 'react'

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

/** The blocks of a page as plain elements. */
export const bodyOf = (blocks) => blocks.map((block, i) => elements[block.type](block, i))

const copiesOf = (list, times, change) =>
  Array.from({length: times}, (_, i) => (i ? list.map((item) => change(item, i)) : list)).flat()

/** A page with its blocks, its cards and its comments as many times as asked. */
export const grown = (page, {paragraphs = 1, cards = 1, comments = 0}) => ({
  ...page,
  body: copiesOf(page.body, paragraphs, (block) => block),
  // A card whose address comes twice is shown once.
  related: copiesOf(page.related, cards, (post, i) => ({...post, url: `${post.url}?copy=${i}`})),
  comments: {
    ...page.comments,
    comments: Array.from({length: comments}, (_, i) => ({
      id: `c${i}`,
      parentId: i % 3 ? `c${i - (i % 3)}` : undefined,
      author: {name: '程远帆'},
      dateCreated: '2024-08-01T09:30:00+08:00',
      text: '灯塔的光按自己的节拍一明一灭，读得懂的人就知道自己在哪里。',
      likeCount: i % 7,
    })),
  },
})

/** A function that makes the page anew. */
export function pageOf({ArticlePage, locale}, {body, ...page}) {
  return () => h(ArticlePage, {...page, locale}, bodyOf(body))
}
