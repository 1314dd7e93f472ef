import {render, screen, waitFor} from '@testing-library/react'
import {Attribution} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {describe, expect, it, vi} from 'vitest'
import {userEvent} from 'vitest/browser'
import {describeConformance} from '../../../test/conformance.tsx'

const article = {
  headline: '一张纸的距离',
  url: 'https://zili.example/1/',
  license: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
}

describe('<Attribution />', () => {
  describeConformance(<Attribution article={article} publisher={{name: '字里', url: '/'}} />, 'P')

  it('names publisher and licence and asks for the source to be quoted', () => {
    render(<Attribution article={article} publisher={{name: '字里'}} locale={zhCN} data-testid="x" />)
    expect(screen.getByTestId('x')).toHaveTextContent(
      '《一张纸的距离》由字里发布。采用CC BY-NC-ND 4.0许可。转载请注明出处：https://zili.example/1/',
    )
    expect(screen.getByRole('link', {name: 'CC BY-NC-ND 4.0'})).toHaveAttribute('rel', 'noopener license')
  })

  it('names whose it is, and the work that it is based on', () => {
    const adapted = {...article, copyrightHolder: {name: '林见山'}, isBasedOn: 'https://old.example/paper'}
    const {rerender} = render(<Attribution article={adapted} locale={zhCN} data-testid="x" />)
    expect(screen.getByTestId('x')).toHaveTextContent(/改编自原作。.*林见山/)
    expect(screen.getByRole('link', {name: '原作'})).toHaveAttribute('href', 'https://old.example/paper')
    rerender(<Attribution article={adapted} data-testid="x" />)
    expect(screen.getByTestId('x')).toHaveTextContent(/^Based on an earlier work\. © 林见山\. /)
    // What is no address is no link, and an article that is its author's says nothing of either.
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    rerender(<Attribution article={{...adapted, isBasedOn: 'javascript:adapted()', copyrightHolder: undefined}} />)
    expect(screen.queryByRole('link', {name: 'an earlier work'})).toBeNull()
    expect(warn).toHaveBeenCalledOnce()
    warn.mockRestore()
    rerender(<Attribution article={article} data-testid="x" />)
    expect(screen.getByTestId('x')).not.toHaveTextContent(/Based on|©/)
  })

  it('shows a licence that is no address as text', () => {
    render(<Attribution article={{...article, license: 'All rights reserved'}} />)
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })

  it('renders nothing without headline or address', () => {
    const {container} = render(<Attribution article={{headline: '', url: 'javascript:alert(1)'}} />)
    expect(container).toBeEmptyDOMElement()
  })

  const cc = 'https://creativecommons.org'
  it.each([
    [`${cc}/licenses/by/4.0/`, 'CC BY 4.0', '署名 4.0'],
    [`${cc}/licenses/by-sa/4.0`, 'CC BY-SA 4.0', '署名-相同方式共享 4.0'],
    [`${cc}/licenses/by-nc/2.5/`, 'CC BY-NC 2.5', '署名-非商业性使用 2.5'],
    [`${cc}/licenses/by-nd/4.0/deed.zh-hans`, 'CC BY-ND 4.0', '署名-禁止演绎 4.0'],
    [`${cc}/licenses/by-nc-sa/3.0/cn/`, 'CC BY-NC-SA 3.0 CN', '署名-非商业性使用-相同方式共享 3.0 CN'],
    [`http://www.creativecommons.org/licenses/BY-NC-ND/4.0/`, 'CC BY-NC-ND 4.0', '署名-非商业性使用-禁止演绎 4.0'],
    [`${cc}/publicdomain/zero/1.0/`, 'CC0 1.0', null],
    [`${cc}/publicdomain/mark/1.0/`, '本作品属于公共领域。', null],
    ['https://zili.example/license/', 'zili.example/license', null],
    ['/license', '/license', null],
  ])('calls %s %s', (license, name, title) => {
    render(<Attribution article={{...article, license}} locale={zhCN} />)
    const link = screen.getByRole('link', {name})
    expect(link.getAttribute('rel')).toMatch(/(^| )license$/)
    expect(link.getAttribute('href')).toBe(license)
    expect(link.getAttribute('title')).toBe(title)
  })

  it.each([`${cc}/licenses/__proto__/4.0/`, `${cc}/licenses/constructor/9/`, `${cc}/`, 'CC BY'])(
    'holds with a licence that is none: %s',
    (license) => {
      render(<Attribution article={{...article, license}} />)
      expect(screen.getByText(/^Licensed|Licensed under/)).toBeVisible()
    },
  )

  describe('the address', () => {
    it('is copied, and it is said', async () => {
      const onCopied = vi.fn()
      const write = vi.spyOn(navigator.clipboard, 'writeText')
      render(<Attribution article={article} locale={zhCN} onCopied={onCopied} />)
      await userEvent.click(screen.getByRole('button', {name: '复制https://zili.example/1/'}))
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('已复制'))
      expect(write).toHaveBeenCalledWith('https://zili.example/1/')
      expect(onCopied.mock.calls).toEqual([['url']])
      write.mockRestore()
    })

    it('is copied in full where it is given in part', async () => {
      const write = vi.spyOn(navigator.clipboard, 'writeText')
      render(<Attribution article={{...article, url: '/1/'}} />)
      await userEvent.click(screen.getByRole('button'))
      await waitFor(() => expect(write).toHaveBeenCalledWith(`${location.origin}/1/`))
      write.mockRestore()
    })

    it('keeps its line: the button adds no height', () => {
      const {container} = render(<Attribution article={article} />)
      container.style.inlineSize = '900px'
      const root = container.firstElementChild!
      const before = root.getBoundingClientRect().height
      screen.getByRole('button').hidden = true
      screen.getByRole('button', {hidden: true}).style.display = 'none'
      expect(before).toBe(root.getBoundingClientRect().height)
    })
  })

  it('is a sentence of its language in a page from right to left', () => {
    const {container} = render(
      <div dir="rtl">
        <Attribution article={article} publisher={{name: 'Reed'}} locale={zhCN} />
      </div>,
    )
    expect(getComputedStyle(container.querySelector('p')!).direction).toBe('ltr')
  })
})
