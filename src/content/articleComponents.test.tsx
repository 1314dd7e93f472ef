import {render, screen} from '@testing-library/react'
import {ArticleBody, articleComponents} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {userEvent} from 'vitest/browser'

const {h2: H2, p: P, li: Li} = articleComponents

describe('articleComponents', () => {
  afterEach(() => vi.restoreAllMocks())

  it('sets ordinals apart, in the margin of a wide page, and changes no character', () => {
    const {container} = render(
      <ArticleBody lang="zh-CN">
        <H2 id="x">二、活字的秩序</H2>
      </ArticleBody>,
    )
    const heading = screen.getByRole('heading', {name: '二、活字的秩序'})
    expect(heading.textContent).toBe('二、活字的秩序')
    container.style.inlineSize = '700px'
    const ordinal = screen.getByText('二、')
    expect(ordinal.getBoundingClientRect().left).toBe(heading.getBoundingClientRect().left)
    container.style.inlineSize = '1280px'
    expect(ordinal.getBoundingClientRect().right).toBeLessThanOrEqual(heading.getBoundingClientRect().left)
    expect(getComputedStyle(ordinal).color).toBe('rgb(164, 53, 37)')
  })

  describe('headings', () => {
    const body = (
      <ArticleBody lang="zh-CN">
        <H2 id="s2" locale={zhCN}>
          二、活字的秩序
        </H2>
        <p>字</p>
      </ArticleBody>
    )

    it('link to themselves, and are not called by their link', async () => {
      render(body)
      const heading = screen.getByRole('heading', {name: '二、活字的秩序'})
      expect(heading.textContent).toBe('二、活字的秩序')
      const link = screen.getByRole('link', {name: '二、活字的秩序'})
      expect(link).toHaveAttribute('href', '#s2')
      expect(link).toHaveAccessibleDescription('本节的链接')
      expect(link.getBoundingClientRect().width).toBeLessThan(10)
      await userEvent.tab()
      expect(link).toHaveFocus()
      expect(link.getBoundingClientRect().width).toBeGreaterThan(20)
      expect(getComputedStyle(link).textDecorationLine).toBe('none')
    })

    it('make no page wider', () => {
      const {container} = render(body)
      for (let width = 240; width < 300; width += 3) {
        container.style.inlineSize = `${width}px`
        expect(container.scrollWidth).toBeLessThanOrEqual(width)
      }
    })

    it.each(['h2', 'h3', 'h4', 'h5', 'h6'] as const)('%s has a link, with an id', (name) => {
      const Heading = articleComponents[name]
      render(
        <>
          <Heading id="x">Title</Heading>
          <Heading>Without</Heading>
          <Heading id="a b">Spaced</Heading>
        </>,
      )
      expect(screen.getAllByRole('heading').map((it) => it.tagName.toLowerCase())).toEqual([name, name, name])
      expect(screen.getAllByRole('link')).toHaveLength(1)
    })
  })

  it('tells the state of a task in words', () => {
    const {input: Input} = articleComponents
    render(
      <ArticleBody>
        <ul>
          <li>
            <Input type="checkbox" checked disabled locale={zhCN} /> 磨墨
          </li>
          <li>
            <Input type="checkbox" disabled locale={zhCN} /> 写字
          </li>
        </ul>
      </ArticleBody>,
    )
    expect(screen.getByRole('checkbox', {name: '已完成'})).toBeChecked()
    expect(screen.getByRole('checkbox', {name: '未完成'})).not.toBeChecked()
    expect(getComputedStyle(screen.getAllByRole('listitem')[0]!, '::before').content).toBe('none')
  })

  it.each(['In order', '一个题目', '1. 上弦'])('leaves %s as it is', (text) => {
    render(<H2>{text}</H2>)
    expect(screen.getByRole('heading').children).toHaveLength(0)
  })

  it.each([
    [P, '因此在很长的时间里，读书是一件公共的事。'],
    [Li, '因此在很长的时间里，读书是一件公共的、缓慢的事……”'],
    [P, 'これを受け持ち、主なブラウザーの九割八分で働くようになった。'],
    [Li, '行の頭に置かない小さな仮名は、カタカナならばキャやキュやショー'],
  ])('leaves no last line to fewer than two characters, at any width', (Component, text) => {
    const {container} = render(
      <ArticleBody lang="zh-CN">
        <Component>{text}</Component>
      </ArticleBody>,
    )
    const paragraph = container.querySelector('p, li')!
    expect(paragraph.textContent).toBe(text)
    const guarded = paragraph.querySelector('[data-tail]')!
    for (let width = 100; width < 420; width += 7) {
      container.style.inlineSize = `${width}px`
      expect(new Set([...guarded.getClientRects()].map(({top}) => top)).size).toBe(1)
    }
  })

  it('leaves short and Latin texts, and other children, as they are', () => {
    const error = vi.spyOn(console, 'error')
    const {container} = render(
      <>
        <P>短句。</P>
        <P>A line of Latin text that is long enough.</P>
        <P>
          前面的字前面的字前面的字<em>强调</em>
        </P>
        <P>
          <em>强调</em>后面的字后面的字后面的字。
        </P>
        <P />
      </>,
    )
    expect(container.querySelectorAll('[data-tail]')).toHaveLength(1)
    expect(error).not.toHaveBeenCalled()
  })
})
