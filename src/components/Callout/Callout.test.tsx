import {render, screen} from '@testing-library/react'
import {ArticleBody, Callout} from 'inkstone'
import {ja} from 'inkstone/locales/ja'
import {zhCN} from 'inkstone/locales/zh-CN'
import {describe, expect, it} from 'vitest'
import {describeConformance} from '../../../test/conformance.tsx'

const types = ['note', 'tip', 'important', 'warning', 'caution'] as const

describe('<Callout />', () => {
  describeConformance(
    <Callout type="warning" heading="Wet paint">
      <p>Do not lean.</p>
    </Callout>,
    'DIV',
  )

  describe('prop: type', () => {
    it.each([
      ['note', '说明'],
      ['tip', '提示'],
      ['important', '重要'],
      ['warning', '注意'],
      ['caution', '当心'],
    ] as const)('%s is said in words, not in colour alone: %s', (type, word) => {
      render(
        <Callout type={type} locale={zhCN}>
          <p>墨还没有干。</p>
        </Callout>,
      )
      expect(screen.getByRole('note', {name: word})).toHaveTextContent(`${word} 墨还没有干。`)
      expect(screen.getByText(word)).toBeVisible()
    })

    it('has a tone of its own for each', () => {
      render(types.map((type) => <Callout key={type} type={type} />))
      const tones = screen.getAllByRole('note').map((it) => getComputedStyle(it).borderInlineStartColor)
      expect(new Set(tones).size).toBe(types.length)
    })

    it.each([undefined, null, 'danger', 7, {}])('is a note where it is %o', (type) => {
      render(<Callout type={type as never}>x</Callout>)
      expect(screen.getByRole('note', {name: 'Note'})).toBeVisible()
    })
  })

  describe('prop: heading', () => {
    it('stands beside the word', () => {
      render(<Callout type="tip" heading="用冷水研墨" locale={zhCN} />)
      expect(screen.getByRole('note', {name: '提示 用冷水研墨'})).toHaveTextContent('提示 用冷水研墨')
    })

    it.each(['Warning', ' WARNING ', '警告'])('that only repeats the type is left out: %o', (heading) => {
      render(<Callout type="warning" heading={heading} locale={ja} />)
      const known = heading === '警告' ? '注意 警告' : '注意'
      expect(screen.getByRole('note', {name: known})).toBeVisible()
    })

    it.each([null, '', 7, {}])('is left out where it is %o', (heading) => {
      render(<Callout heading={heading as never} />)
      expect(screen.getByRole('note')).toHaveTextContent(/^Note\s*$/)
    })
  })

  it('sets what is in it as the text does, also standing alone', () => {
    const content = (
      <Callout>
        <p>
          See <a href="/x">the link</a> and <code>code</code>.
        </p>
      </Callout>
    )
    const {container} = render(
      <>
        {content}
        <ArticleBody>{content}</ArticleBody>
      </>,
    )
    for (const selector of ['a', 'code', 'p:last-child']) {
      const [alone, inside] = [...container.querySelectorAll(selector)].map((it) => {
        const {color, fontFamily, fontSize, marginTop, textDecorationLine} = getComputedStyle(it)
        return {color, fontFamily, fontSize, marginTop, textDecorationLine}
      })
      expect(inside).toEqual(alone)
    }
    expect(getComputedStyle(screen.getAllByRole('link')[0]!).color).toBe(
      getComputedStyle(container.querySelector('p:last-child')!).color,
    )
  })

  it('stands on the side where lines begin', () => {
    render(
      <div dir="rtl">
        <Callout>نص</Callout>
      </div>,
    )
    expect(getComputedStyle(screen.getByRole('note')).borderRightWidth).toBe('2px')
  })
})
