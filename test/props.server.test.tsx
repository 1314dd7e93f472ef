// Every component with each of its props in turn as data and mistakes may have it: nothing is thrown, nothing senseless shown.
import {
  ArticleBody,
  ArticleHeader,
  ArticlePage,
  Attribution,
  AuthorCard,
  Avatar,
  Byline,
  Callout,
  CodeBlock,
  CommentForm,
  CommentGate,
  CommentList,
  Comments,
  ContactFooter,
  Count,
  Embed,
  Figure,
  Gallery,
  LikeButton,
  NoteReference,
  Notes,
  NotesItem,
  PostCard,
  PostDate,
  PostNavigation,
  ReaderPreferences,
  RelatedPosts,
  ShareBar,
  TableOfContents,
  Tags,
} from 'inkstone'
import {HtmlContent, parseHtml} from 'inkstone/html'
import type {ComponentType} from 'react'
import {renderToString} from 'react-dom/server'
import {beforeEach, describe, expect, it, vi} from 'vitest'

const image = {src: '/a.jpg', alt: 'a', width: 3, height: 2}
const author = {name: 'Su Wei', url: '/su', image, description: 'Keeps lights.', jobTitle: 'Keeper', postCount: 3}
const post = {url: '/a', headline: 'Lights', image, author, datePublished: '2024-07-31', viewCount: 3}
const article = {...post, keywords: ['light'], license: 'CC BY 4.0', breadcrumb: [{name: 'Home', url: '/'}]}
const comments = [{id: '1', text: 'I count the beats.', author, dateCreated: '2024-08-01', likeCount: 2}]
const headings = ['a', 'b', 'c'].map((id) => ({id, text: id, level: 2}))
const contact = {
  telephone: '+86 21 5555 0100',
  email: 'a@b.example',
  accounts: [{name: 'X', url: 'https://x.example/'}],
}
const call = () => {}

// oxlint-disable-next-line typescript/no-explicit-any -- each takes props of its own
const components: [Component: ComponentType<any>, props: Record<string, unknown>][] = [
  [ArticleBody, {lang: 'en', paragraph: 'spaced', size: 'medium', dropCap: true, children: 'text'}],
  [AuthorCard, {author, headingLevel: 2, variant: 'card', loading: false, actions: 'Follow'}],
  [
    LikeButton,
    {count: 3, liked: true, onLikedChange: call, likeUrl: '/l', loginUrl: '/i', storageKey: 'k', timeout: 9},
  ],
  [LikeButton, {count: 3, defaultLiked: true, variant: 'plain', size: 'small'}],
  [
    RelatedPosts,
    {posts: [post], current: '/b', readUrls: ['/c'], heading: 'More', layout: 'list', loading: false, max: 3},
  ],
  [PostCard, {post, headingLevel: 3, layout: 'grid', loading: false, actions: 'Save'}],
  [ContactFooter, {contact, heading: 'Reach us', headingLevel: 2, now: '2024-07-31T12:00:00'}],
  [ArticleHeader, {article, readingTime: 3}],
  [Byline, {author, size: 'small'}],
  [Avatar, {author, size: 'small'}],
  [PostDate, {date: '2024-07-31', format: 'relative'}],
  [Count, {value: 3, type: 'views'}],
  [TableOfContents, {headings, maxLevel: 3}],
  [Attribution, {article, publisher: author, onCopied: call}],
  [ShareBar, {url: '/a', headline: 'Lights', networks: ['copy', 'weibo'], onShared: call}],
  [PostNavigation, {previous: post, next: post}],
  [
    Comments,
    {comments, canComment: true, onCommentSubmit: call, draftKey: 'k', nextUrl: '/b', onLoadMore: call, rel: 'ugc'},
  ],
  [
    Comments,
    {comments, loginUrl: '/i', registerUrl: '/j', reason: 'login', error: false, loading: false, onRetry: call},
  ],
  [CommentList, {comments, canComment: true, action: '/c', fields: 'name', renderActions: call, headingLevel: 3}],
  [CommentForm, {action: '/c', parentId: '1', maxLength: 3, fields: 'name', draftKey: 'k'}],
  [CommentGate, {loginUrl: '/i', registerUrl: '/j', reason: 'members', headingLevel: 3}],
  [ReaderPreferences, {storageKey: 'k', choices: ['size']}],
  [Figure, {image, caption: 'c', creditText: 'd', lightbox: true}],
  [Gallery, {images: [image, '/b.jpg'], caption: 'c', columns: 2}],
  [
    CodeBlock,
    {language: 'js', caption: 'a.js', lines: '1', lineNumbers: true, start: 3, highlighter: undefined, children: 'x'},
  ],
  [Notes, {notes: [{id: 'n', text: 'A note.', label: '1', backrefs: ['r']}]}],
  [NotesItem, {label: '1', backrefs: 'r', children: 'A note.'}],
  [NoteReference, {href: '#n', label: '1'}],
  [
    Embed,
    {
      provider: 'vimeo',
      src: 'https://p.example/',
      href: 'https://v.example/',
      heading: 'h',
      width: 3,
      height: 2,
      ratio: '1:1',
    },
  ],
  [Callout, {type: 'tip', heading: 'h', children: 'text'}],
  [Tags, {keywords: ['light', {name: 'sea', url: '/sea'}]}],
  [HtmlContent, {content: parseHtml('<h2>a</h2><pre>b</pre>'), components: {}, highlighter: undefined}],
  [ArticlePage, {article, headings, readingTime: 3, previous: post, next: post, related: [post], contact, tags: true}],
  [
    ArticlePage,
    {article, body: {}, like: {count: 3}, share: {}, comments: {comments}, publisher: author, slots: {}, slotProps: {}},
  ],
]
const settings = {locale: undefined, timeZone: 'Asia/Shanghai', linkComponent: undefined, imageComponent: undefined}

const bad: [name: string, value: unknown][] = [
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Infinity],
  ['-1', -1],
  ['0', 0],
  ['1e21', 1e21],
  ['10n', 10n],
  ["''", ''],
  ['a text', 'x'],
  ['a long text', 'x'.repeat(100_000)],
  ['__proto__', '__proto__'],
  ['true', true],
  ['{}', {}],
  ['an object without a prototype', Object.create(null)],
  ['an object that says it is itself', Object.create({toString: () => 'x'})],
  ['[]', []],
  ['[null]', [null]],
  ['a symbol', Symbol('x')],
  ['a function', () => 'x'],
  ['no date', new Date(Number.NaN)],
  ['a map', new Map([[1, 2]])],
]

describe('each prop of each component', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })

  it.each(bad)('as %s throws nothing, and shows nothing senseless', (_, value) => {
    const faults: string[] = []
    for (const [Component, props] of components) {
      for (const prop of Object.keys({...props, ...settings})) {
        try {
          const html = renderToString(<Component {...props} {...{[prop]: value}} />)
          const found = /[">\s](\[object \w+\]|NaN|Infinity|undefined|null|Invalid Date)[<"\s]/.exec(html)?.[1]
          // What React shows is what it was given, where anything may be given.
          if (found && !/^(children|actions|heading|fields)$/.test(prop))
            faults.push(`${Component.name} ${prop}: ${found}`)
        } catch (error) {
          faults.push(`${Component.name} ${prop} threw ${String(error)}`)
        }
      }
    }
    expect(faults).toEqual([])
  })
})
