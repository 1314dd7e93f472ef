import {createElement} from 'react'
import {render, screen} from '@testing-library/react'
import {ArticleBody, AuthorCard, CodeBlock} from 'inkstone'
import {describe, expect, it} from 'vitest'
import {describeConformance} from '../../../test/conformance.tsx'

const style = (element: Element | null, pseudo?: string) => getComputedStyle(element!, pseudo)
const width = (container: HTMLElement, value: number) => {
  container.style.inlineSize = `${value}px`
  return container
}

describe('<ArticleBody />', () => {
  describeConformance(
    <ArticleBody>
      <h2>一</h2>
      <p>
        公元868年，有人请工匠刻了一部<em>《金刚经》</em>。
      </p>
    </ArticleBody>,
    'DIV',
  )

  it('keeps components as far from the text in a box that an editor left as without it', () => {
    const parts = (
      <>
        <p>前</p>
        <CodeBlock>npm i inkstone</CodeBlock>
        <p>后</p>
      </>
    )
    const {container} = render(
      <>
        <ArticleBody lang="zh-CN">{parts}</ArticleBody>
        <ArticleBody lang="zh-CN">
          <div className="wp-block-group">{parts}</div>
        </ArticleBody>
      </>,
    )
    const gaps = [...container.querySelectorAll('p, [data-slot=code-block]')].map((it) =>
      Math.round(it.getBoundingClientRect().top - (it.previousElementSibling?.getBoundingClientRect().bottom ?? 0)),
    )
    expect(gaps[1]).toBeGreaterThan(30)
    expect([gaps[4], gaps[5]]).toEqual([gaps[1], gaps[2]])
  })

  it.each([
    [390, 17, 31],
    [700, 18, 33],
    [1200, 19, 36],
    [1680, 20, 38],
  ])('sets Chinese by its width: at %i px in %i px on %i', (given, size, line) => {
    const {container} = render(
      <ArticleBody lang="zh-CN">
        <p>字</p>
      </ArticleBody>,
    )
    width(container, given)
    const {fontSize, lineHeight, textAlign} = style(screen.getByText('字'))
    expect(fontSize).toBe(`${size}px`)
    expect(Math.round(Number.parseFloat(lineHeight))).toBe(line)
    expect(textAlign).toBe('justify')
  })

  it.each([
    [360, 21],
    [390, 22],
    [1280, 36],
  ])('has a measure of whole characters: at %i px of %i', (given, characters) => {
    const {container} = render(
      <ArticleBody lang="zh-CN">
        <p>字</p>
      </ArticleBody>,
    )
    width(container, given)
    const text = screen.getByText('字')
    expect(text.getBoundingClientRect().width / Number.parseFloat(style(text).fontSize)).toBeCloseTo(characters, 3)
  })

  it('sets Latin a pixel larger, ranged left and hyphenated', () => {
    const {container} = render(
      <ArticleBody lang="en">
        <p>A page</p>
      </ArticleBody>,
    )
    width(container, 390)
    const {fontSize, textAlign, hyphens} = style(screen.getByText('A page'))
    expect([fontSize, textAlign, hyphens]).toEqual(['18px', 'start', 'auto'])
  })

  it('sets bold in Hei and emphasis with dots in Chinese, as usual in English', () => {
    render(
      <ArticleBody>
        <p lang="zh-CN">
          <strong>黑</strong>
          <em>点</em>
        </p>
        <h2 lang="zh-CN">
          <strong>题</strong>
        </h2>
        <p lang="en">
          <strong>bold</strong>
          <em>slanted</em>
        </p>
      </ArticleBody>,
    )
    expect(style(screen.getByText('黑')).fontFamily).toContain('PingFang')
    // A heading has its own face, bold or not.
    expect(style(screen.getByText('题')).fontFamily).not.toContain('PingFang')
    expect(style(screen.getByText('bold')).fontFamily).not.toContain('PingFang')
    expect(style(screen.getByText('点')).fontStyle).toBe('normal')
    expect(style(screen.getByText('点')).textEmphasisStyle).toContain('dot')
    expect(style(screen.getByText('slanted')).fontStyle).toBe('italic')
  })

  it.each([
    ['ja', 'H2', 'wordBreak', 'auto-phrase'],
    ['ja', 'P', 'wordBreak', 'normal'],
    ['ko', 'H2', 'wordBreak', 'keep-all'],
    ['ko', 'LI', 'wordBreak', 'keep-all'],
    ['zh-TW', 'Q', 'quotes', '"「" "」" "『" "』"'],
    ['zh-CN', 'Q', 'quotes', 'auto'],
    ['ru', 'LI', 'hyphens', 'auto'],
    ['zh-CN', 'LI', 'hyphens', 'manual'],
    ['de', 'P', 'fontVariantNumeric', 'oldstyle-nums'],
    ['de', 'CODE', 'fontVariantNumeric', 'normal'],
    ['ar', 'P', 'fontVariantNumeric', 'normal'],
    ['ar', 'P', 'textAlign', 'start'],
    ['ar', 'EM', 'fontStyle', 'normal'],
    ['he', 'EM', 'fontWeight', '700'],
    ['hi', 'EM', 'fontStyle', 'italic'],
  ] as const)('sets %s by its own rules: %s has %s %s', (lang, tag, property, value) => {
    const {container} = render(
      <ArticleBody lang={lang}>
        <h2>1</h2>
        <p>
          <q>2</q> <em>3</em> <code>4</code>
        </p>
        <ul>
          <li>5</li>
        </ul>
      </ArticleBody>,
    )
    expect(style(container.querySelector(tag) as Element)[property]).toBe(value)
  })

  it.each(['ar', 'he', 'hi', 'th'])('gives %s more room between the lines, and Latin inside it its own', (lang) => {
    render(
      <ArticleBody lang={lang}>
        <p>a</p>
        <ArticleBody lang="en">
          <p>b</p>
        </ArticleBody>
      </ArticleBody>,
    )
    const lines = (text: string) => {
      const {lineHeight, fontSize} = style(screen.getByText(text))
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
    }
    expect(lines('a')).toBeCloseTo(1.75, 1)
    expect(lines('b')).toBeLessThan(1.65)
  })

  describe('prop: lang', () => {
    it.each([
      ['ar-EG', 'rtl'],
      ['fa', 'rtl'],
      ['he', 'rtl'],
      ['az-Arab', 'rtl'],
      ['zh-CN', 'ltr'],
      ['fil', 'ltr'],
    ])('%s runs %s', (lang, dir) => {
      const {container} = render(<ArticleBody lang={lang}>字</ArticleBody>)
      expect(container.firstElementChild).toHaveAttribute('dir', dir)
    })

    it('leaves the direction to the page where it is not given, and to `dir` where that is', () => {
      const {container, rerender} = render(<ArticleBody>字</ArticleBody>)
      expect(container.firstElementChild).not.toHaveAttribute('dir')
      rerender(
        <ArticleBody lang="ar" dir="ltr">
          字
        </ArticleBody>,
      )
      expect(container.firstElementChild).toHaveAttribute('dir', 'ltr')
    })
  })

  describe('prop: paragraph', () => {
    it('indents each but the first after a heading, without a gap', () => {
      render(
        <ArticleBody lang="zh-CN" paragraph="indented">
          <h2>题</h2>
          <p>首</p>
          <p>次</p>
        </ArticleBody>,
      )
      expect(style(screen.getByText('首')).textIndent).toBe('0px')
      const {textIndent, fontSize, marginBlockStart} = style(screen.getByText('次'))
      expect(textIndent).toBe(`${Number.parseFloat(fontSize) * 2}px`)
      expect(marginBlockStart).toBe('0px')
    })

    it('spaces them unless told otherwise', () => {
      render(
        <ArticleBody lang="zh-CN">
          <p>首</p>
          <p>次</p>
        </ArticleBody>,
      )
      const {marginBlockStart, lineHeight, textIndent} = style(screen.getByText('次'))
      expect(Number.parseFloat(marginBlockStart)).toBeCloseTo(Number.parseFloat(lineHeight) * 0.72, 1)
      expect(textIndent).toBe('0px')
      expect(style(screen.getByText('首')).marginBlockStart).toBe('0px')
    })
  })

  describe('prop: size', () => {
    it('makes the text smaller or larger', () => {
      const sizes = (['small', 'medium', 'large'] as const).map((size) => {
        const {unmount} = render(
          <ArticleBody size={size}>
            <p>text</p>
          </ArticleBody>,
        )
        const {fontSize} = style(screen.getByText('text'))
        unmount()
        return Number.parseFloat(fontSize)
      })
      expect(sizes[0]).toBeLessThan(sizes[1]!)
      expect(sizes[1]).toBeLessThan(sizes[2]!)
    })
  })

  describe('prop: dropCap', () => {
    it('makes the first letter span two lines', () => {
      render(
        <ArticleBody dropCap>
          <p>Once</p>
        </ArticleBody>,
      )
      expect(style(screen.getByText('Once'), '::first-letter').getPropertyValue('initial-letter')).toBe('2')
    })

    // Their strokes reach below the line; 旧 does not.
    it.each('旧 读 点 会 公 黑 么 云'.split(' '))('takes room from two lines and no third, with %s', (first) => {
      const {container} = render(
        <ArticleBody dropCap lang="zh-CN">
          <p>{first + '读书的人在灯下翻到这一页'.repeat(12)}</p>
        </ArticleBody>,
      )
      width(container, 600)
      const paragraph = container.querySelector('p')!
      const range = document.createRange()
      const lines = new Map<number, number>()
      for (let i = 3; i < paragraph.textContent.length; i += 1) {
        range.setStart(paragraph.firstChild!, i)
        range.setEnd(paragraph.firstChild!, i + 1)
        const {left, top} = range.getBoundingClientRect()
        if (!lines.has(Math.round(top))) lines.set(Math.round(top), left)
      }
      const start = paragraph.getBoundingClientRect().left
      expect([...lines.values()].map((left) => left > start + 5).slice(0, 4)).toEqual([true, true, false, false])
    })
  })

  it('stops at a component set inside the text', () => {
    const card = <AuthorCard author={{name: 'Ann', description: 'She reads.', sameAs: [{name: 'Home', url: '/'}]}} />
    const {container} = render(
      <>
        <div lang="zh-CN">{card}</div>
        <ArticleBody lang="zh-CN">
          <p>正文</p>
          {card}
        </ArticleBody>
      </>,
    )
    for (const selector of ['h2', 'p[data-slot]', '[data-slot=author-card-link]']) {
      const [alone, inside] = [...container.querySelectorAll(selector)].map((it) => {
        const {fontFamily, fontSize, lineHeight, margin, textAlign, color, textDecorationColor} = style(it)
        return {fontFamily, fontSize, lineHeight, margin, textAlign, color, textDecorationColor}
      })
      expect(inside).toEqual(alone)
    }
  })

  it('keeps wide tables, code, formulas and long words inside', () => {
    const {container} = render(
      <ArticleBody>
        <p>{'x'.repeat(300)}</p>
        <pre>
          <code>{'y'.repeat(300)}</code>
        </pre>
        {createElement('math', {display: 'block'}, createElement('mtext', {}, 'z'.repeat(99)))}
        <table>
          <tbody>
            <tr>
              {Array.from({length: 30}, (_, i) => (
                <td key={i}>cell</td>
              ))}
            </tr>
          </tbody>
        </table>
      </ArticleBody>,
    )
    width(container, 320)
    expect(container.firstElementChild!.scrollWidth).toBeLessThanOrEqual(320)
  })

  it('sets text where its writer has set it', () => {
    const {container} = render(
      <ArticleBody>
        <p data-align="center">x</p>
        <h2 data-align="right">x</h2>
        <p>x</p>
      </ArticleBody>,
    )
    const ways = [...container.querySelectorAll('p, h2')].map((it) => getComputedStyle(it).textAlign)
    expect(ways).toEqual(['center', 'right', 'start'])
  })

  it('shows no link of a heading to itself but its own', () => {
    const hidden = {'aria-hidden': true}
    render(
      <ArticleBody>
        <h2>
          <span>
            x
            <a href="#x" {...hidden}>
              #
            </a>
          </span>
        </h2>
      </ArticleBody>,
    )
    expect(screen.getByText('#')).not.toBeVisible()
  })

  it('lets a figure be wide or full', () => {
    const {container} = render(
      <ArticleBody>
        <p>main</p>
        <figure data-width="wide">wide</figure>
        <figure data-width="full">full</figure>
      </ArticleBody>,
    )
    width(container, 1400)
    const [main, wide, full] = ['main', 'wide', 'full'].map((it) => screen.getByText(it).getBoundingClientRect().width)
    expect(main).toBeLessThan(wide!)
    expect(wide).toBeLessThan(full!)
    expect(full).toBe(1400)
  })
})
