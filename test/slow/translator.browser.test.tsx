// What translates a page replaces its text nodes by elements of its own, and what extends it adds elements and attributes.
// React then cannot take such a text away, nor put anything before it, and tells so by throwing; what it would change is
// seen no more. A text that is alone in its element it sets as the content of that element, whatever has become of it.
import {act, fireEvent, render, screen, waitFor, within} from '@testing-library/react'
import {
  ArticlePage,
  CommentGate,
  Count,
  en,
  InkstoneProvider,
  PostDate,
  ReaderPreferences,
  type ArticlePageProps,
  type Comment,
  type Locale,
} from 'inkstone'
import {ar} from 'inkstone/locales/ar'
import {zhCN} from 'inkstone/locales/zh-CN'
import {StrictMode} from 'react'
import {hydrateRoot} from 'react-dom/client'
import {renderToString} from 'react-dom/server'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {userEvent} from 'vitest/browser'
import {Body} from '../fixtures/Body.tsx'
import fixture from '../fixtures/page.json' with {type: 'json'}
import type {PageFixture} from '../fixtures/page.ts'

const {body, locale: _locale, ...data} = fixture as PageFixture

const comments: Comment[] = [
  {id: '1', text: 'a\n\nb', author: {name: 'A', url: '/a'}, pinned: true, likeCount: 2, dateCreated: '2024-08-01'},
  ...[2, 3, 4, 5, 6, 7].map((id) => ({id: `${id}`, text: 'x', parentId: `${id - 1}`, author: {name: 'B'}})),
  {id: '9', text: '', deleted: true},
]
/** The article with all that one may have. */
const article = {
  ...data.article,
  author: [[data.article.author!].flat()[0]!, {name: 'B'}, {name: 'C'}],
  copyrightHolder: {name: 'C'},
  isBasedOn: 'https://a.example/',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  image: {src: 'data:,', width: 3, height: 2, caption: 'x', creditText: 'y'},
  breadcrumb: [
    {name: 'a', url: '/a'},
    {name: 'b', url: '/b'},
  ],
}
const failing = () => Promise.reject(new Error('offline'))

const page = (locale: Locale, more: Partial<ArticlePageProps> = {}) => (
  <StrictMode>
    <InkstoneProvider locale={locale}>
      <ReaderPreferences />
      <ArticlePage
        {...data}
        article={article}
        readingTime={7}
        share={{url: article.url, headline: article.headline, networks: ['copy', 'wechat', 'mastodon', 'more']}}
        like={{count: 41, onLikedChange: failing}}
        comments={{comments, onCommentSubmit: failing, nextUrl: '?2', onLoadMore: failing, maxLength: 50}}
        // oxlint-disable-next-line react/no-children-prop -- another text may come instead
        children={<Body blocks={body} />}
        {...more}
      />
      <CommentGate loginUrl="/login" registerUrl="/new" />
      <PostDate date="2024-07-31" format="relative" />
      <Count value={12_345} type="views" />
    </InkstoneProvider>
  </StrictMode>
)

function textsIn(root: Node) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (text.data.trim() && !text.parentElement!.closest('svg, textarea, script, style, font')) texts.push(text)
  }
  return texts
}

/** What Chrome's translator does to each text, and those that rewrite a text in place. */
function translate(root: Node = document.body) {
  for (const text of textsIn(root)) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = `⟦${text.data}⟧`
    outer.append(inner)
    text.replaceWith(outer)
  }
  document.documentElement.classList.add('translated-ltr')
}

/** What extensions do: attributes on html and body, elements between those of the page and at its end. */
function extend(root: Element) {
  for (const element of [document.documentElement, document.body]) element.dataset.extension = '1'
  for (const element of root.querySelectorAll('[data-slot], p, li, label')) {
    if (!element.closest('svg')) element.insertAdjacentHTML('afterend', '<extension-mark hidden></extension-mark>')
  }
  document.body.append(document.createElement('extension-panel'))
}

const said: unknown[] = []
const like = () => screen.getByRole('button', {name: /like|喜欢|أعجب/i})
const field = () => screen.getAllByRole<HTMLTextAreaElement>('textbox').at(-1)!
const bodyOf = (container: Element) => container.querySelector('[data-slot=article-body]')!

beforeEach(() => {
  said.length = 0
  vi.spyOn(console, 'error').mockImplementation((...all) => void said.push(all))
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  addEventListener('error', note)
})
function note({message}: ErrorEvent) {
  said.push(message)
}
afterEach(() => {
  removeEventListener('error', note)
  vi.restoreAllMocks()
  document.documentElement.classList.remove('translated-ltr')
  for (const element of [document.documentElement, document.body]) delete element.dataset.extension
  document.querySelector('extension-panel')?.remove()
})

/** Everything that a reader can do, each of which changes what is shown; the like and the comment fail. */
async function use() {
  await userEvent.click(like())
  await waitFor(() => expect(like()).toHaveAttribute('data-failed'))
  await userEvent.click(document.querySelector('[data-network=wechat]')!)
  await userEvent.keyboard('{Escape}')
  await userEvent.click(document.querySelector('[data-network=copy]')!)
  await userEvent.click(document.querySelector('summary')!)
  const reply = document.querySelector('[data-slot=comment-list-reply]')!
  if (reply.ariaExpanded === 'false') await userEvent.click(reply)
  const answer = () => document.querySelector('article + div textarea')
  await waitFor(() => expect(answer()).toBeVisible())
  await userEvent.fill(answer()!, 'half a reply')
  await userEvent.click(document.querySelector('[data-slot=comment-list-older] a')!)
  await waitFor(() => expect(document.querySelector('[data-slot=comment-list-fault]')).toBeVisible())
  await userEvent.fill(field(), 'half a comment')
  await userEvent.click(within(field().form!).getByRole('button'))
  await waitFor(() => expect(field().form).toHaveAttribute('data-fault', 'sending'))
}

/** Who has a text that React would have to move by itself: the nearest part, and its element. */
const crowded = (container: Element) =>
  textsIn(container)
    .filter((text) => Object.keys(text).some((key) => key.startsWith('__react')))
    .map(({parentElement}) => parentElement!)
    .filter((it) => !bodyOf(container).contains(it))
    .map((it) => `${it.closest<HTMLElement>('[data-slot]')?.dataset.slot} ${it.localName}`)

describe('a page whose texts a translator replaces', () => {
  it.each([zhCN, en, ar])('has each of its own texts alone in an element: $tag', async (locale) => {
    const {container} = render(page(locale))
    expect([...new Set(crowded(container))]).toEqual([])
    await use()
    expect([...new Set(crowded(container))]).toEqual([])
  })

  it('may be used, translated, used and translated again', async () => {
    const {container} = render(page(en))
    translate()
    await use()
    translate()
    await use()
    expect(said).toEqual([])
    expect(field()).toHaveValue('half a comment')
    expect(document.querySelector('article + div textarea')).toHaveValue('half a reply')
    expect(container.querySelectorAll('h1')).toHaveLength(1)
  })

  it('may change its language, in which it then is', async () => {
    const {rerender} = render(page(en))
    await use()
    translate()
    for (const locale of [zhCN, ar, en]) {
      rerender(page(locale))
      expect(screen.getByRole('heading', {name: locale.messages.comments.heading})).toBeVisible()
      expect(like()).toHaveTextContent(locale.messages.like.label)
      const own = textsIn(document.body).filter((it) => !it.parentElement!.closest('[data-slot=article-body]'))
      expect(own.filter((it) => it.data.startsWith('⟦'))).toEqual([])
      translate()
    }
    expect(said).toEqual([])
    expect(field()).toHaveValue('half a comment')
  })

  it('may have other data', async () => {
    const {rerender, container} = render(page(en))
    translate()
    rerender(
      page(en, {
        article: {...article, headline: '第一句：第二句', author: {name: 'D'}, license: undefined, breadcrumb: []},
        previous: {headline: 'new', url: '/new'},
        related: data.related.slice(2),
        comments: {comments: comments.slice(3), onCommentSubmit: failing},
        contact: {...data.contact, telephone: undefined, legal: 'new'},
        readingTime: undefined,
        headings: data.headings.slice(2),
      }),
    )
    expect(screen.getByRole('heading', {level: 1})).toHaveTextContent('第一句：第二句')
    rerender(page(en, {article, previous: null, like: {count: 7}}))
    expect(screen.getByRole('heading', {level: 1})).toHaveTextContent(article.headline)
    expect(container.querySelector('[data-slot=like-button-count]')).toHaveTextContent('7')
    expect(said).toEqual([])
  })

  it('has its text made anew where that is another one', () => {
    const text = (blocks: typeof body) => page(en, {children: <Body blocks={blocks} />})
    const {rerender, container} = render(text([{type: 'paragraph', content: ['one ', {strong: 'two'}, ' three']}]))
    translate()
    rerender(text([{type: 'paragraph', content: [{strong: 'four'}, ' five']}]))
    expect(bodyOf(container)).toHaveTextContent('four five')
    expect(bodyOf(container)).not.toHaveTextContent('three')
    expect(screen.getByRole('heading', {level: 1})).toBeVisible()
  })

  it('may have what extensions put into it', async () => {
    const {rerender, container} = render(page(en))
    extend(container)
    await use()
    rerender(page(zhCN, {comments: {comments: comments.slice(2), onCommentSubmit: failing}}))
    translate()
    rerender(page(en, {related: data.related.slice(1)}))
    expect(said).toEqual([])
    expect(field()).toHaveValue('half a comment')
    expect(document.body.dataset.extension).toBe('1')
    expect(container.querySelector('extension-mark')).not.toBeNull()
  })
})

describe('a page that is rewritten before hydration', () => {
  /** The server's page, rewritten, and with a comment begun in it; then hydrated. */
  async function open(rewrite: (container: Element) => void) {
    const container = document.createElement('div')
    container.innerHTML = renderToString(page(en))
    document.body.append(container)
    rewrite(container)
    const before = field()
    before.focus()
    fireEvent.change(before, {target: {value: 'begun before hydration'}})
    before.setSelectionRange(5, 5)
    const recovered: unknown[] = []
    const root = hydrateRoot(container, page(en), {onRecoverableError: (error) => recovered.push(error)})
    await waitFor(() => expect(Object.keys(field()).some((key) => key.startsWith('__reactProps'))).toBe(true))
    return {
      container,
      recovered,
      root,
      [Symbol.dispose]() {
        act(() => root.unmount())
        container.remove()
      },
    }
  }

  it('by a translator: React recovers, nothing that was typed is lost, and all works', async () => {
    using opened = await open(translate)
    expect(opened.recovered.length).toBeGreaterThan(0)
    await waitFor(() => expect(field()).toHaveValue('begun before hydration'))
    expect(field()).toHaveFocus()
    expect(field().selectionStart).toBe(5)
    translate()
    await use()
    act(() => opened.root.render(page(zhCN)))
    expect(screen.getByRole('heading', {name: zhCN.messages.comments.heading})).toBeVisible()
    expect(field()).toHaveValue('half a comment')
    expect(said).toEqual([])
  })

  it('by extensions, on html, body and beside the page: React has nothing to recover from', async () => {
    using opened = await open(() => {
      for (const element of [document.documentElement, document.body]) element.dataset.extension = '1'
      document.body.append(document.createElement('extension-panel'))
    })
    expect(opened.recovered).toEqual([])
    expect(field()).toHaveValue('begun before hydration')
    expect(said).toEqual([])
  })

  it('by extensions, inside of it: nothing that was typed is lost, and all works', async () => {
    using opened = await open(extend)
    await waitFor(() => expect(field()).toHaveValue('begun before hydration'))
    await use()
    expect(screen.getByRole('heading', {level: 1})).toBeVisible()
    expect(opened.container.querySelectorAll('h1')).toHaveLength(1)
    expect(said).toEqual([])
  })
})
