import {Writable} from 'node:stream'
import {StrictMode} from 'react'
import {renderToPipeableStream, renderToReadableStream, renderToString} from 'react-dom/server'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {
  ArticleJsonLd,
  type ArticleJsonLdProps,
  ArticleMeta,
  ArticlePage,
  CommentForm,
  Comments,
  ContactFooter,
  LikeButton,
  PostDate,
  ReaderPreferences,
  RelatedPosts,
  ShareBar,
} from '../src/index.ts'
import {zhCN} from '../src/locale/locales/zh-CN.ts'
import {Body} from './fixtures/Body.tsx'
import fixture from './fixtures/page.json' with {type: 'json'}
import type {PageFixture} from './fixtures/page.ts'

const {body, ...data} = fixture as PageFixture
const page = (
  <StrictMode>
    <ArticlePage {...data} locale={zhCN}>
      <Body blocks={body} />
    </ArticlePage>
  </StrictMode>
)
const zone = process.env.TZ

describe('the page on a server', () => {
  afterEach(() => {
    process.env.TZ = zone
    vi.restoreAllMocks()
  })

  it('is the same HTML in every time zone, with the text in it', () => {
    const zones = {
      UTC: 0,
      'Asia/Shanghai': 480,
      'America/St_Johns': -210,
      'Pacific/Kiritimati': 840,
      'Asia/Kathmandu': 345,
    }
    const pages = Object.entries(zones).map(([TZ, offset]) => {
      process.env.TZ = TZ
      expect(new Date(2024, 0, 1).getTimezoneOffset() + offset).toBe(0)
      return renderToString(page)
    })
    expect(new Set(pages).size).toBe(1)
    for (const part of [
      data.article.headline,
      '2024年7月31日 下午5:02',
      'tel:4000555014',
      data.headings.at(-1)!.text,
    ]) {
      expect(pages[0]).toContain(part)
    }
  })

  it('is the same from a string, a Node stream and a web stream, complete without a script', async () => {
    const whole = renderToString(page)
    const chunks: Buffer[] = []
    await new Promise<void>((resolve, reject) => {
      const sink = new Writable({
        write(chunk: Buffer, _, done) {
          chunks.push(chunk)
          done()
        },
      })
      sink.on('finish', resolve)
      const {pipe} = renderToPipeableStream(page, {onAllReady: () => pipe(sink), onError: reject})
    })
    const web = await new Response(await renderToReadableStream(page)).text()
    const clean = (html: string) => html.replaceAll('<!-- -->', '').replaceAll(/<link rel="preload"[^>]*>/g, '')
    expect(clean(Buffer.concat(chunks).toString())).toBe(clean(whole))
    expect(clean(web)).toBe(clean(whole))
    expect(whole).not.toMatch(/<script|<style|<template| style=|hidden id="S:/)
  })

  it('says nothing about sound data, and everything in three clauses about bad data', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    renderToString(page)
    expect(warn).not.toHaveBeenCalled()
    renderToString(
      <ArticlePage
        article={{
          url: 'javascript:alert(1)',
          headline: '长'.repeat(10_000),
          author: {} as never,
          datePublished: 'soon',
        }}
        like={{count: 1e21}}
        previous={{headline: 'x', url: 'javascript:alert(1)', viewCount: -1}}
        related={[{headline: 'x', viewCount: Number.NaN, image: {} as never}]}
        contact={{telephone: '1', openingHours: {} as never}}
      >
        text
      </ArticlePage>,
    )
    expect(warn.mock.calls.length).toBeGreaterThanOrEqual(5)
    for (const [message] of warn.mock.calls) expect(message).toMatch(/^\w+: .+, (because|so|which) .+\. [A-Z].+\.$/s)
    expect(error).not.toHaveBeenCalled()
  })

  it('warns of a Date without a time zone', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(renderToString(<PostDate date={new Date(0)} locale={zhCN} />)).toContain('1970年1月1日')
    expect(warn.mock.calls.flat().join()).toContain('without a `timeZone`')
  })

  it('has no id twice where parts of it are rendered apart, as a server does that keeps some of them', () => {
    const parts = [
      <RelatedPosts key="related" posts={data.related} />,
      <Comments key="comments" comments={[]} onCommentSubmit={() => {}} />,
      <CommentForm key="form" onCommentSubmit={() => {}} />,
      <ShareBar key="share" url="https://a.example/" headline="甲" networks={['wechat']} />,
      <LikeButton key="like" count={1} />,
      <ReaderPreferences key="preferences" />,
    ]
    const ids = parts.flatMap((part) => Array.from(renderToString(part).matchAll(/ id="([^"]+)"/g), ([, id]) => id))
    expect(ids.length).toBeGreaterThan(parts.length)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('keeps the room of a QR code that is made in the browser', () => {
    const html = renderToString(
      <ContactFooter contact={{accounts: [{network: 'wechat', qrText: 'x', name: '字里'}]}} />,
    )
    expect(html).toContain('data-slot="contact-footer-tile"')
    expect(html).not.toContain('data-slot="qr-code"')
  })
})

// Every prop that takes data, with everything that data may be.
const bad: unknown[] = [
  undefined,
  null,
  Number.NaN,
  Infinity,
  -1,
  1e21,
  0,
  '',
  ' ',
  'x',
  true,
  {},
  [],
  [[]],
  [null],
  {__proto__: null},
  JSON.parse('{"__proto__": {"name": "x"}}'),
  () => {},
  Symbol.iterator,
  new Date(Number.NaN),
  'x'.repeat(100_000),
  '\u202E反',
  '\uD800',
  'a\0b',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
]

describe('bad data', () => {
  const people = ['author'] as const
  const fields = [
    'url',
    'headline',
    'description',
    'image',
    'author',
    'datePublished',
    'dateModified',
    'articleSection',
    'viewCount',
    'breadcrumb',
    'license',
    'copyrightHolder',
    'isBasedOn',
    'inLanguage',
  ] as const
  const render = (props: Record<string, unknown>) => {
    const all = {article: {url: '/', headline: 'h'}, publisher: {name: 'p', contactPoint: props.contact}, ...props}
    const {article, publisher, comments, timeZone} = all as object as ArticleJsonLdProps
    return renderToString(
      <>
        <ArticleMeta article={article} publisher={publisher} timeZone={timeZone} />
        <ArticleJsonLd article={article} publisher={publisher} comments={comments} timeZone={timeZone} />
        <ArticlePage article={{url: '/', headline: 'h'}} {...props}>
          text
        </ArticlePage>
      </>,
    )
  }
  /** Cheaper than a matcher that would print a page of a million characters. */
  const stands = (html: string) => expect(html.includes('text')).toBe(true)
  const quiet = () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(console, 'error').mockImplementation(() => {})
  }
  const showIt = (value: unknown) => (JSON.stringify(value) ?? String(value)).slice(0, 30)

  it.each(bad.map((value) => [showIt(value), value]))(
    'throws nothing: %s',
    (_, value) => {
      quiet()
      for (const field of fields) stands(render({article: {url: '/', headline: 'h', [field]: value}}))
      for (const prop of [
        'article',
        'headings',
        'like',
        'previous',
        'next',
        'related',
        'comments',
        'contact',
        'publisher',
        'readingTime',
        'slots',
        'body',
        'locale',
        'timeZone',
      ]) {
        stands(render({[prop]: value}))
      }
      for (const field of [
        'name',
        'url',
        'image',
        'description',
        'sameAs',
        'jobTitle',
        'postCount',
        'followerCount',
        'logo',
      ]) {
        for (const who of people)
          stands(render({article: {url: '/', headline: 'h', [who]: {name: 'n', [field]: value}}}))
      }
      for (const field of [...fields, 'commentCount', 'likeCount']) {
        const post = {headline: 'h', [field]: value}
        stands(render({related: [post], previous: post, next: post}))
      }
      for (const field of [
        'name',
        'description',
        'telephone',
        'email',
        'address',
        'openingHours',
        'accounts',
        'links',
        'legal',
      ]) {
        stands(render({contact: {description: 'd', [field]: value}}))
      }
      for (const field of ['network', 'name', 'id', 'url', 'qrImage', 'qrText', 'description']) {
        stands(render({contact: {accounts: [{name: 'n', id: 'i', [field]: value}]}}))
      }
      for (const field of ['days', 'opens', 'closes', 'timeZone', 'note']) {
        const openingHours = {days: ['Monday'], opens: '9:00', closes: '18:00', [field]: value}
        stands(render({contact: {telephone: '1', openingHours}}))
      }
      for (const field of ['id', 'text', 'level']) {
        expect(
          render({
            headings: [
              {id: 'a', text: 'a', level: 2},
              {id: 'b', text: 'b', level: 2, [field]: value},
            ],
          }),
        ).toContain('text')
      }
      for (const field of ['src', 'alt', 'width', 'height', 'srcSet', 'sizes', 'darkSrc', 'caption', 'creditText']) {
        stands(render({article: {url: '/', headline: 'h', image: {src: '/a.png', [field]: value}}}))
      }
      for (const field of [
        'id',
        'text',
        'author',
        'dateCreated',
        'likeCount',
        'url',
        'parentId',
        'pinned',
        'deleted',
      ]) {
        const comment = {id: 'a', text: 'x', [field]: value}
        stands(render({comments: {comments: [{id: 'b', text: 'x'}, comment], action: '/'}}))
      }
      for (const prop of [
        'comments',
        'canComment',
        'loginUrl',
        'registerUrl',
        'onCommentSubmit',
        'draftKey',
        'nextUrl',
      ]) {
        stands(render({comments: {comments: [{id: 'a', text: 'x'}], action: '/', [prop]: value}}))
      }
      for (const prop of [
        'onLoadMore',
        'loading',
        'error',
        'onRetry',
        'reason',
        'action',
        'maxLength',
        'headingLevel',
      ]) {
        stands(render({comments: {comments: [{id: 'a', text: 'x'}], nextUrl: '?2', [prop]: value}}))
      }
      for (const field of ['count', 'liked', 'defaultLiked', 'variant', 'size']) {
        stands(render({like: {count: 1, [field]: value}}))
      }
    },
    60_000,
  )

  it('never becomes markup or an address that runs', () => {
    quiet()
    const evil = '"><script>alert(1)</script>'
    const html = render({
      article: {
        url: 'javascript:alert(1)',
        headline: evil,
        description: evil,
        articleSection: evil,
        author: {name: evil, url: 'JaVascript:1'},
      },
      contact: {
        telephone: evil,
        email: evil,
        address: evil,
        accounts: [{network: evil, name: evil, url: 'data:text/html,x'}],
      },
      related: [{headline: evil, url: ' javascript:1', image: 'javascript:1'}],
      comments: {
        comments: [
          {
            id: evil,
            text: evil,
            author: {name: evil, url: 'javascript:1'},
            url: 'javascript:1',
            dateCreated: '2024-08-01',
          },
        ],
        action: 'javascript:1',
        nextUrl: 'javascript:1',
        onCommentSubmit: () => {},
      },
    })
    expect(html).not.toMatch(/<script|javascript:1|href="data:/i)
  })
})
