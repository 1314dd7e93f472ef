import {render, screen} from '@testing-library/react'
import {
  ArticleBody,
  ArticleHeader,
  Attribution,
  AuthorCard,
  Callout,
  CodeBlock,
  CommentGate,
  Comments,
  ContactFooter,
  Embed,
  Figure,
  Gallery,
  InkstoneProvider,
  Lightbox,
  LikeButton,
  NoteReference,
  Notes,
  PostCard,
  PostNavigation,
  ReaderPreferences,
  RelatedPosts,
  Table,
  TableOfContents,
  Tags,
} from 'inkstone'
import {de} from 'inkstone/locales/de'
import {zhCN} from 'inkstone/locales/zh-CN'
import type {ComponentPropsWithRef} from 'react'
import {afterEach, describe, expect, it} from 'vitest'

// The rules of the contract that no one component shows alone.

const added: Element[] = []
afterEach(() => {
  for (const element of added.splice(0)) element.remove()
  document.documentElement.removeAttribute('style')
})

/** The app's own stylesheet, before or after ours. */
function stylesheet(css: string, where: 'before' | 'after' = 'after') {
  const style = document.createElement('style')
  style.textContent = css
  if (where === 'before') document.head.prepend(style)
  else document.head.append(style)
  added.push(style)
}

const style = (element: Element | null) => getComputedStyle(element!)
const author = {name: 'Ann', url: '/ann', description: 'She reads.'}

describe('rule 2: every rule weighs three elements', () => {
  it.each(['before', 'after'] as const)('an app’s class wins from %s our stylesheet', (where) => {
    stylesheet(
      '.own { color: rgb(1, 2, 3); border-radius: 7px; padding: 5px } .own-part { color: rgb(4, 5, 6) }',
      where,
    )
    render(
      <>
        <LikeButton className="own" count={1} />
        <AuthorCard author={author} />
      </>,
    )
    const {color, borderRadius, paddingLeft} = style(screen.getByRole('button'))
    expect([color, borderRadius, paddingLeft]).toEqual(['rgb(1, 2, 3)', '7px', '5px'])
    const name = screen.getByRole('heading')
    name.classList.add('own-part')
    expect(style(name).color).toBe('rgb(4, 5, 6)')
  })

  it.each(['before', 'after'] as const)('an app’s attribute selector on a part wins from %s', (where) => {
    stylesheet("[data-slot='author-card-description'] { color: rgb(1, 2, 3) }", where)
    render(<AuthorCard author={author} />)
    expect(style(screen.getByText('She reads.')).color).toBe('rgb(1, 2, 3)')
  })

  it('a reset of one or two elements loses, even after our stylesheet', () => {
    const look = () => {
      const {unmount, container} = render(
        <>
          <AuthorCard author={author} />
          <PostCard post={{headline: 'Title', url: '/', image: '/x.png'}} />
          <LikeButton count={1} />
          <CommentGate loginUrl="/login" />
          <Comments comments={[{id: '1', text: 'x', author, dateCreated: '2024-08-01'}]} nextUrl="?2" action="/" />
          <ReaderPreferences />
          <Tags keywords={['a', {name: 'b', url: '/b'}]} />
          <ContactFooter contact={{telephone: '1', legal: 'x'}} />
          <Figure image={{src: '/x.png', caption: 'caption'}} />
          <Gallery images={['/x.png', '/y.png']} caption="caption" />
          <CodeBlock language="ts" lines="1" lineNumbers>
            let a
          </CodeBlock>
          <Table caption="caption">
            <tbody>
              <tr>
                <th>th</th>
                <td>
                  <a href="#x">a</a>
                </td>
              </tr>
            </tbody>
          </Table>
          <Callout heading="title">
            <p>p</p>
          </Callout>
          <NoteReference href="#n" label="1" />
          <Notes notes={[{id: 'n', text: 'note', backrefs: ['r']}]} />
          <Embed src="https://player.example/1" heading="title" />
          <Lightbox images={['/x.png']} />
          <ArticleBody>
            <h2>h2</h2>
            <p>
              p <a href="#x">a</a>
            </p>
            <ol>
              <li>one</li>
            </ol>
            <ol type="i">
              <li>one</li>
            </ol>
          </ArticleBody>
          <ArticleHeader article={{url: '/', headline: 'h1', author, breadcrumb: [{name: 'Home', url: '/'}]}} />
          <TableOfContents headings={['a', 'b', 'c'].map((id) => ({id, text: id, level: 2}))} />
          <RelatedPosts posts={[{headline: 'Title', url: '/'}]} />
          <PostNavigation previous={{headline: 'Title', url: '/'}} />
        </>,
      )
      const looks = [
        'h2',
        'h3',
        'a',
        'button',
        'p',
        'dl',
        'dt',
        'dd',
        'svg',
        'ul',
        'section',
        'article',
        'header',
        'nav',
        'footer',
        'figure',
        'figcaption',
        'table',
        'caption',
        'th',
        'td',
        'pre',
        'code',
        'ol',
        'li',
        'sup',
      ].map((selector) =>
        Array.from(container.querySelectorAll(selector), (it) => {
          // An icon alone, without letters.
          if (it.closest('[data-slot=reader-preferences-trigger]')) return
          const {
            color,
            fontSize,
            fontFamily,
            margin,
            padding,
            textDecorationLine,
            backgroundColor,
            display,
            lineHeight,
            listStyleType,
            borderTop,
            boxShadow,
          } = style(it)
          return [
            selector,
            color,
            fontSize,
            fontFamily,
            margin,
            padding,
            textDecorationLine,
            backgroundColor,
            display,
            lineHeight,
            selector === 'ol' && listStyleType,
            /^(section|article|header|nav|footer)$/.test(selector) && [borderTop, boxShadow],
          ].join()
        }),
      )
      unmount()
      return looks
    }
    const before = look()
    // What resets and templates are made of: nothing that reaches the whole page by inheritance.
    stylesheet(`
      *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0 }
      a, li a, p a { color: rgb(9, 9, 9); font-weight: 500; text-decoration: overline }
      h1, h2, h3 { margin: 1em 0; font: 500 3.2em/1.1 monospace; color: rgb(9, 9, 9) }
      p { margin: 1em 0; color: rgb(9, 9, 9); line-height: 3; text-align: right }
      button { padding: 0.6em 1.2em; border: 3px solid; border-radius: 8px; background-color: rgb(9, 9, 9); color: rgb(9, 9, 9); font: 500 2em/3 monospace }
      ul, ol { margin: 1em; padding: 0 2em; list-style: square }
      dl, dl dd { margin: 1em 40px }
      img, svg, video { display: block; max-width: 100%; vertical-align: middle }
      figure, blockquote { margin: 1em 40px }
      ul, ol { list-style: none }
      nav { display: flex; gap: 3em }
      section, article, footer, header { padding: 64px 30px; border: 2px solid; background: rgb(9, 9, 9); box-shadow: 0 0 9px }
    `)
    const after = look()
    // What a component leaves to its surroundings it may inherit; what it sets, stands.
    const changed = after.flat().filter((it, i) => it !== before.flat()[i])
    expect(changed).toEqual([])
  })

  it('has a width where its place takes it from what is in it', () => {
    render(
      <>
        <dialog open>
          <AuthorCard author={author} />
        </dialog>
        <div style={{float: 'left'}}>
          <RelatedPosts posts={[{headline: 'Title', url: '/'}]} />
        </div>
        <div style={{display: 'flex'}}>
          <div>
            <ArticleBody>
              <p>text</p>
            </ArticleBody>
          </div>
        </div>
      </>,
    )
    for (const name of ['author-card', 'related-posts', 'article-body']) {
      const {width} = document.querySelector(`.ink-${name}`)!.getBoundingClientRect()
      expect(width).toBeCloseTo(Math.min(240, innerWidth * 0.45), 0)
    }
  })

  it('makes no grid and no row of its place wider', () => {
    const {container} = render(
      <div style={{display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)'}}>
        <AuthorCard author={author} />
        <CommentGate loginUrl="/login" />
        <RelatedPosts posts={[{headline: 'Title', url: '/'}]} />
      </div>,
    )
    container.style.inlineSize = '300px'
    for (const {children} of container.children)
      expect([...children].map((it) => it.getBoundingClientRect().width)).toEqual([100, 100, 100])
  })

  it('is not shown where it is hidden', () => {
    const {container} = render(
      <>
        <LikeButton hidden count={1} />
        <AuthorCard hidden author={author} />
        <ArticleBody hidden>text</ArticleBody>
        <ContactFooter hidden contact={{telephone: '1'}} />
        <RelatedPosts hidden posts={[{headline: 'Title', url: '/'}]} />
      </>,
    )
    expect([...container.children].map((it) => style(it).display)).toEqual(Array(5).fill('none'))
  })

  it('makes no page wider than the window with letters twice as large', () => {
    document.documentElement.style.fontSize = '200%'
    const {container} = render(
      <>
        <LikeButton count={123_456} locale={de} />
        <ContactFooter contact={{telephone: '+86 21 5555 0147', email: 'hello@zili.example'}} />
        <Attribution
          article={{url: '/', headline: 'h', license: 'Creative Commons Attribution-NonCommercial-ShareAlike 4.0'}}
        />
      </>,
    )
    container.style.inlineSize = '320px'
    expect(container.scrollWidth).toBe(320)
    // A label stands above what it is of, where there is no room for both.
    const [label, value] = ['dt', 'dd'].map((it) => container.querySelector(it)!.getBoundingClientRect())
    expect(value!.top).toBeGreaterThanOrEqual(label!.bottom)
    expect(container.querySelector('button svg')!.getBoundingClientRect().width).toBeGreaterThan(30)
  })

  it('styles nothing outside its own roots', () => {
    const outside = (
      <p>
        outside <a href="#x">link</a>
      </p>
    )
    const look = (element: Element) => {
      const {color, fontFamily, margin, lineHeight} = style(element)
      return [color, fontFamily, margin, lineHeight]
    }
    const bare = document.createElement('iframe')
    document.body.append(bare)
    added.push(bare)
    const {container} = render(outside)
    bare.contentDocument!.body.innerHTML = container.innerHTML
    for (const selector of ['p', 'a']) {
      expect(look(container.querySelector(selector)!)).toEqual(look(bare.contentDocument!.querySelector(selector)!))
    }
  })
})

describe('rule 3: tokens are custom properties', () => {
  it('are set by any element, without a provider', () => {
    render(
      <div style={{'--ink-color-text': 'rgb(1, 2, 3)'} as React.CSSProperties}>
        <AuthorCard author={author} />
      </div>,
    )
    expect(style(screen.getByRole('heading')).color).toBe('rgb(1, 2, 3)')
  })

  it('follow the page’s own color-scheme: light unless it says dark', () => {
    render(<AuthorCard author={author} />)
    const color = () => style(screen.getByRole('heading')).color
    expect(color()).toBe('rgb(33, 29, 26)')
    document.documentElement.style.colorScheme = 'dark'
    expect(color()).toBe('rgb(219, 217, 211)')
  })

  it.each([
    ['light', 'rgb(33, 29, 26)', 'light'],
    ['dark', 'rgb(219, 217, 211)', 'dark'],
    ['sepia', 'rgb(56, 41, 30)', 'light'],
  ])('take data-ink-theme="%s" on any element', (theme, color, scheme) => {
    document.documentElement.style.colorScheme = theme === 'dark' ? 'light' : 'dark'
    render(
      <div data-ink-theme={theme}>
        <AuthorCard author={author} />
      </div>,
    )
    expect(style(screen.getByRole('heading')).color).toBe(color)
    expect(style(screen.getByRole('region')).colorScheme).toBe(scheme)
  })

  it('come back to light inside sepia', () => {
    render(
      <div data-ink-theme="sepia">
        <div data-ink-theme="light">
          <AuthorCard author={author} />
        </div>
      </div>,
    )
    expect(style(screen.getByRole('heading')).color).toBe('rgb(33, 29, 26)')
  })
})

describe('settings', () => {
  const Anchor = ({children, ...rest}: ComponentPropsWithRef<'a'>) => (
    <a data-router="" {...rest}>
      {children}
    </a>
  )
  const Picture = (props: ComponentPropsWithRef<'img'>) => <img alt="" data-optimised="" {...props} />

  it('come from the provider, and a prop wins over it', () => {
    render(
      <InkstoneProvider locale={zhCN}>
        <LikeButton count={1} />
        <InkstoneProvider timeZone="Asia/Shanghai">
          <CommentGate />
        </InkstoneProvider>
      </InkstoneProvider>,
    )
    expect(screen.getByRole('button', {name: '喜欢'})).toBeVisible()
    expect(screen.getByRole('heading', {name: '登录后参与讨论'})).toBeVisible()
  })

  it('let a router and a picture component plug in everywhere', () => {
    const {container} = render(
      <InkstoneProvider linkComponent={Anchor} imageComponent={Picture}>
        <AuthorCard author={{...author, image: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='}} />
        <PostCard post={{headline: 'T', url: '/t', image: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='}} />
        <CommentGate loginUrl="/login" />
        <ContactFooter contact={{telephone: '123', links: [{name: 'x', url: '/x'}]}} />
      </InkstoneProvider>,
    )
    expect(container.querySelectorAll('a:not([data-router])')).toHaveLength(0)
    expect(container.querySelectorAll('a')).toHaveLength(5)
    expect(container.querySelectorAll('img:not([data-optimised])')).toHaveLength(0)
    expect(container.querySelectorAll('img')).toHaveLength(2)
  })

  it.each([{}, null, 'zh-CN', 7])('fall back where the locale is %o', (locale) => {
    render(<LikeButton count={1} locale={locale as never} timeZone="Nowhere" linkComponent={7 as never} />)
    expect(screen.getByRole('button', {name: 'Like'})).toBeVisible()
  })
})
