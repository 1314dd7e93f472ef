import {render, screen, waitFor} from '@testing-library/react'
import {articleComponents, CodeBlock} from 'inkstone'
import {theme} from 'inkstone/theme'
import {zhCN} from 'inkstone/locales/zh-CN'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {userEvent} from 'vitest/browser'
import {describeConformance} from '../../../test/conformance.tsx'

const code = 'let a = 1\n\nlet b = "two"'
const {pre: Pre} = articleComponents
const lines = (container: Element) => [...container.querySelectorAll<HTMLElement>('[data-line]')]

/** Paints colours one over the other: what a screen shows. */
function painted(colors: string[]) {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!
  for (const color of colors) {
    context.fillStyle = color
    context.fillRect(0, 0, 1, 1)
  }
  return Array.from(context.getImageData(0, 0, 1, 1).data).slice(0, 3)
}

function luminance(colors: string[]) {
  const [r, g, b] = painted(colors).map((it) => {
    const share = it / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

/** WCAG's contrast of a text with all that is painted behind it. */
function contrast(element: Element) {
  const behind: string[] = []
  for (let it: Element | null = element; it; it = it.parentElement) behind.unshift(getComputedStyle(it).backgroundColor)
  const [text, back] = [luminance([getComputedStyle(element).color]), luminance(behind)]
  return (Math.max(text, back) + 0.05) / (Math.min(text, back) + 0.05)
}

describe('<CodeBlock />', () => {
  afterEach(() => vi.restoreAllMocks())
  describeConformance(
    <CodeBlock language="ts" lines="2" lineNumbers>
      {code}
    </CodeBlock>,
    'DIV',
  )

  describe('children', () => {
    it.each([
      ['text', code],
      ['text that ends with a line', `${code}\n`],
      ['a <code>', <code key="code">{code}</code>],
      ['a <code> among blanks', ['\n', <code key="code">{[code, '\n']}</code>, '\n']],
    ])('are the code: %s', (_, children) => {
      const {container} = render(<CodeBlock lineNumbers>{children}</CodeBlock>)
      expect(container.querySelector('pre')!.textContent).toBe(code)
      expect(container.querySelectorAll('code')).toHaveLength(1)
      expect(lines(container)).toHaveLength(3)
    })

    it.each([
      [
        'a link',
        <a key="a" href="/x">
          x
        </a>,
        'a[href="/x"]',
      ],
      ['emphasis', <strong key="a">x</strong>, 'strong'],
    ])('keep %s that is all there is', (_, children, selector) => {
      const {container} = render(<CodeBlock>{children}</CodeBlock>)
      expect(container.querySelector(`pre ${selector}`)).toHaveTextContent('x')
    })

    it('that another highlighter made are left as they are', () => {
      const {container} = render(
        <CodeBlock lineNumbers>
          <code>
            let <b>a</b>
          </code>
        </CodeBlock>,
      )
      expect(container.querySelector('code')!.innerHTML).toBe('let <b>a</b>')
    })

    it.each([undefined, null, true, '', []])('may be nothing: %o', (children) => {
      const {container} = render(<CodeBlock language="ts">{children}</CodeBlock>)
      expect(container.querySelector('pre')).toHaveTextContent('')
    })
  })

  describe('prop: language', () => {
    it.each([
      ['ts', 'TypeScript'],
      ['css', 'CSS'],
      ['haskell', 'Haskell'],
      ['C++', 'C++'],
    ])('names %s %s', (language, name) => {
      render(<CodeBlock language={language}>x</CodeBlock>)
      expect(screen.getByText(name)).toBeVisible()
    })

    it('is read from the class that Markdown gives', () => {
      render(
        <CodeBlock>
          <code className="hljs language-py">x</code>
        </CodeBlock>,
      )
      expect(screen.getByText('Python')).toBeVisible()
    })

    it.each([undefined, 'text', 'plaintext', '', null, 7, {}, 'constructor'.slice(0, 0)])(
      'names nothing for %o',
      (it) => {
        const {container} = render(<CodeBlock language={it as never}>x</CodeBlock>)
        expect(container.querySelector('[data-slot=code-block-language]')).toBeNull()
      },
    )
  })

  it('has nothing above its code where neither a language nor a caption is known', () => {
    const {container} = render(<CodeBlock>npm i inkstone</CodeBlock>)
    const height = (slot: string) => container.querySelector(`[data-slot=${slot}]`)!.getBoundingClientRect().height
    expect(height('code-block')).toBeCloseTo(height('code-block-code'), 0)
    const {bottom} = container.querySelector('[data-slot=code-block-copy]')!.getBoundingClientRect()
    expect(bottom).toBeLessThanOrEqual(container.querySelector('pre')!.getBoundingClientRect().bottom)
  })

  describe('copying', () => {
    it('puts the code on the clipboard, without the numbers, and says so', async () => {
      const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
      render(
        <CodeBlock language="ts" lineNumbers locale={zhCN}>
          {code}
        </CodeBlock>,
      )
      const button = screen.getByRole('button', {name: '复制TypeScript代码'})
      await userEvent.click(button)
      expect(writeText).toHaveBeenCalledExactlyOnceWith(code)
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('已复制'))
      expect(button).toHaveFocus()
    })

    it('says so when it is refused, by pointer or keyboard', async () => {
      vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'))
      vi.spyOn(document, 'execCommand').mockReturnValue(false)
      render(<CodeBlock>{code}</CodeBlock>)
      await userEvent.tab()
      expect(screen.getByRole('button', {name: 'Copy Code'})).toHaveFocus()
      await userEvent.keyboard('{Enter}')
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Could not be copied'))
    })

    it('of what is selected gives the code, without the numbers', () => {
      const {container} = render(
        <CodeBlock lineNumbers lines="1-2">
          {code}
        </CodeBlock>,
      )
      getSelection()!.selectAllChildren(container.querySelector('code')!)
      expect(getSelection()!.toString()).toBe(code)
    })
  })

  describe('prop: lines', () => {
    it.each([
      ['2', [2]],
      ['1,3', [1, 3]],
      ['2-3', [2, 3]],
      [' 1 , 2 – 3', [1, 2, 3]],
      ['3-1', []],
      ['x, 99', []],
      [7, []],
    ])('%o highlights %o', (value, wanted) => {
      const {container} = render(<CodeBlock lines={value as never}>{code}</CodeBlock>)
      const found = lines(container).flatMap((it, i) => (it.hasAttribute('data-highlighted') ? [i + 1] : []))
      expect(found).toEqual(wanted)
    })

    it('shows them by more than colour, as wide as the longest line', () => {
      const {container} = render(<CodeBlock lines="1">{`short\n${'long '.repeat(60)}`}</CodeBlock>)
      container.style.inlineSize = '300px'
      const [short, long] = lines(container)
      expect(getComputedStyle(short!).borderInlineStartWidth).toBe('2px')
      expect(short!.getBoundingClientRect().width).toBeGreaterThanOrEqual(long!.getBoundingClientRect().width)
    })
  })

  describe('props: inserted, deleted', () => {
    const change = 'let a = 1\nlet b = 2\nlet c = 3'

    it('are insertions and deletions, shown by a sign, not struck through', () => {
      const {container} = render(
        <CodeBlock inserted="3" deleted="2">
          {change}
        </CodeBlock>,
      )
      const [plain, deleted, inserted] = lines(container)
      expect(screen.getByRole('deletion')).toBe(deleted)
      expect(screen.getByRole('insertion')).toBe(inserted)
      const signs = [plain, deleted, inserted].map((it) => getComputedStyle(it!, '::after').content)
      expect(signs).toEqual(['none', '"−" / ""', '"+" / ""'])
      for (const it of [deleted, inserted]) expect(getComputedStyle(it!).textDecorationLine).toBe('none')
      expect(container.querySelector('pre')!.textContent).toBe(change)
    })

    it('are counted by the numbers that are shown', () => {
      const {container} = render(
        <CodeBlock lineNumbers start={9} inserted="10">
          {change}
        </CodeBlock>,
      )
      expect(lines(container).map((it) => it.localName)).toEqual(['span', 'ins', 'span'])
    })

    it('copies what is left after the change', async () => {
      const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
      render(
        <CodeBlock inserted="3" deleted="2">
          {change}
        </CodeBlock>,
      )
      await userEvent.click(screen.getByRole('button'))
      expect(write).toHaveBeenCalledWith('let a = 1\nlet c = 3')
    })

    it('copies a line that is said to be both, as it is shown', async () => {
      const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
      const {container} = render(
        <CodeBlock inserted="1-3" deleted="2">
          {change}
        </CodeBlock>,
      )
      expect(container.querySelectorAll('ins')).toHaveLength(3)
      await userEvent.click(screen.getByRole('button'))
      expect(write).toHaveBeenCalledWith(change)
    })

    it.each([['x'], [2], [null], [{}]])('passes over %o', (value) => {
      const {container} = render(
        <CodeBlock inserted={value as never} deleted={value as never}>
          {change}
        </CodeBlock>,
      )
      expect(container.querySelector('pre')).toHaveTextContent('let a = 1 let b = 2 let c = 3')
      expect(container.querySelector('ins, del')).toBeNull()
    })
  })

  describe('props: lineNumbers, start', () => {
    it('number the lines, from another one where told', () => {
      const {container} = render(
        <CodeBlock lineNumbers start={9} lines="10">
          {code}
        </CodeBlock>,
      )
      expect(lines(container).map((it) => it.dataset.line)).toEqual(['9', '10', '11'])
      expect(getComputedStyle(lines(container)[0]!, '::before').content).toContain('"9"')
      expect(lines(container)[1]).toHaveAttribute('data-highlighted')
    })

    it('keep every line as high as it is without numbers', () => {
      const heights = [true, false].map((lineNumbers) => {
        const {container, unmount} = render(<CodeBlock lineNumbers={lineNumbers}>{code}</CodeBlock>)
        const {height} = container.querySelector('code')!.getBoundingClientRect()
        unmount()
        return Math.round(height)
      })
      expect(heights[0]).toBe(heights[1])
    })
  })

  describe('prop: highlighter', () => {
    it('colours what it takes apart', () => {
      const highlighter = vi.fn(() => [
        [{text: 'let', type: 'keyword' as const}, {text: ' a = 1'}],
        [],
        [{text: 'let b = "two"'}],
      ])
      const {container} = render(
        <CodeBlock language="ts" highlighter={highlighter}>
          {code}
        </CodeBlock>,
      )
      expect(highlighter).toHaveBeenCalledWith(code, 'ts')
      expect(container.querySelector('pre')!.textContent).toBe(code)
      expect(getComputedStyle(screen.getByText('let')).color).toBe('rgb(164, 53, 37)')
    })

    describe.each(['light', 'dark', 'sepia'])('colours that are read with ease in %s', (name) => {
      const types = ['comment', 'keyword', 'string', 'number', 'function', 'inserted', 'deleted'] as const

      it.each(['on the block', 'on a highlighted line', 'on the page'])('%s', (where) => {
        const {container} = render(
          <div data-ink-theme={name} style={{background: theme.color.surface}}>
            <CodeBlock
              language="ts"
              lines={where === 'on a highlighted line' ? '1' : undefined}
              style={where === 'on the page' ? {background: 'none'} : undefined}
              highlighter={() => [types.map((type) => ({text: type, type}))]}
            >
              {types.join('')}
            </CodeBlock>
          </div>,
        )
        const faint = types.filter((type) => contrast(container.querySelector(`[data-token=${type}]`)!) < 4.5)
        expect(faint).toEqual([])
      })
    })

    it('colours anew what another has coloured in spans', () => {
      const highlighter = vi.fn(() => [[{text: 'let', type: 'keyword' as const}, {text: ' a'}]])
      const {container} = render(
        <CodeBlock highlighter={highlighter}>
          <code className="language-ts">
            <span className="token">let</span> a
          </code>
        </CodeBlock>,
      )
      expect(highlighter).toHaveBeenCalledWith('let a', 'ts')
      expect(container.querySelector('.token')).toBeNull()
      expect(screen.getByText('let')).toHaveAttribute('data-token', 'keyword')
    })

    it('leaves lines that links lead to', () => {
      const {container} = render(
        <CodeBlock language="ts" highlighter={() => [[{text: 'x'}]]}>
          <code>
            <span id="l1">let a</span>
          </code>
        </CodeBlock>,
      )
      expect(container.querySelector('#l1')).toHaveTextContent('let a')
    })

    it('that is none leaves the colours of another', () => {
      const {container} = render(
        <CodeBlock>
          <code className="language-ts">
            <span className="token">let</span> a
          </code>
        </CodeBlock>,
      )
      expect(container.querySelector('.token')).toHaveTextContent('let')
    })

    it('that does not know the language leaves the code as it is', () => {
      const {container} = render(
        <CodeBlock language="ts" highlighter={() => undefined}>
          {code}
        </CodeBlock>,
      )
      expect(container.querySelector('code')!.innerHTML).toBe(code)
    })
  })

  it('scrolls inside, in the reach of the keyboard, only where it must', async () => {
    const {container} = render(<CodeBlock caption="long.txt">{'x'.repeat(300)}</CodeBlock>)
    container.style.inlineSize = '320px'
    expect(await screen.findByRole('region', {name: 'long.txt'})).toHaveAttribute('tabindex', '0')
    expect(container.scrollWidth).toBeLessThanOrEqual(320)
    container.style.inlineSize = '6000px'
    await waitFor(() => expect(screen.queryByRole('region')).not.toBeInTheDocument())
  })

  it('runs from left to right on a page that runs the other way', () => {
    const {container} = render(
      <div dir="rtl">
        <CodeBlock>{code}</CodeBlock>
      </div>,
    )
    expect(getComputedStyle(container.querySelector('pre')!).direction).toBe('ltr')
  })

  it('takes from HTML and Markdown what they say of lines', () => {
    const {container} = render(
      <Pre data-language="css" data-lines="4" data-start="3" data-line-numbers="">
        <code>{code}</code>
      </Pre>,
    )
    expect(screen.getByText('CSS')).toBeVisible()
    expect(lines(container).map((it) => it.dataset.line)).toEqual(['3', '4', '5'])
    expect(lines(container)[1]).toHaveAttribute('data-highlighted')
  })
})
