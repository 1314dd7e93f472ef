import {render, screen, waitFor, within} from '@testing-library/react'
import {AuthorCard, type Person} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {describe, expect, it, vi} from 'vitest'
import {describeConformance} from '../../../test/conformance.tsx'

const author: Person = {
  name: '周砚秋',
  url: '/authors/zhou',
  jobTitle: '书籍史研究者',
  description: '写纸、墨与书的历史。',
  sameAs: [{name: '豆瓣', url: 'https://douban.example/zhou'}],
  postCount: 42,
  followerCount: 18_000,
}
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

describe('<AuthorCard />', () => {
  describeConformance(<AuthorCard author={author} />, 'SECTION')

  describe('prop: author', () => {
    it('shows name, role, biography, counts and links', () => {
      render(<AuthorCard author={author} locale={zhCN} />)
      const card = screen.getByRole('region', {name: '作者'})
      expect(within(card).getByRole('heading', {level: 2, name: '周砚秋'})).toBeVisible()
      expect(within(card).getByRole('link', {name: '周砚秋'})).toHaveAttribute('href', '/authors/zhou')
      for (const text of ['书籍史研究者', '写纸、墨与书的历史。', '42篇文章', '1.8万关注者']) {
        expect(within(card).getByText(text)).toBeVisible()
      }
      expect(within(card).getByRole('link', {name: '豆瓣'})).toHaveAttribute('rel', 'noopener me')
    })

    it('has the first character where there is no picture', () => {
      render(<AuthorCard author={author} />)
      expect(screen.getByText('周')).toBeVisible()
      expect(document.querySelector('img')).toBeNull()
    })

    it('has the first character where the picture breaks, also before hydration', async () => {
      render(<AuthorCard author={{...author, image: '/no-such-picture.png'}} />)
      await waitFor(() => expect(screen.getByText('周')).toBeVisible())
      expect(document.querySelector('img')).toBeNull()
    })

    it('has the picture, hidden from who is told the name beside it', () => {
      render(<AuthorCard author={{...author, image: pixel}} />)
      expect(document.querySelector('img')).toHaveAttribute('alt', '')
      expect(screen.queryByText('周')).not.toBeInTheDocument()
    })

    it.each([undefined, null, {}, [], 'Zhou', {name: ''}, {name: 7}, [null]])('calls %o anonymous', (value) => {
      render(<AuthorCard author={value as unknown as Person} locale={zhCN} />)
      expect(screen.getByRole('heading', {name: '匿名作者'})).toBeVisible()
      expect(document.querySelector('[data-slot=avatar] svg')).toBeVisible()
    })

    it('is calm where all but the name is missing', () => {
      const {container} = render(<AuthorCard author={{name: 'Ann'}} />)
      expect(container).toHaveTextContent(/^AAnn$/)
      expect(container.querySelector('p, a, [data-slot=author-card-row]')).toBeNull()
    })

    it('shows several, each with a heading', () => {
      render(<AuthorCard author={[author, {name: 'Maximiliane'}]} />)
      expect(screen.getAllByRole('heading').map((it) => it.textContent)).toEqual(['周砚秋', 'Maximiliane'])
    })

    it('shows an address that may run a script as text', () => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
      render(<AuthorCard author={{name: 'Ann', url: 'javascript:alert(1)'}} />)
      expect(screen.queryByRole('link')).not.toBeInTheDocument()
      expect(screen.getByText('Ann')).toBeVisible()
      expect(warn.mock.calls.flat().join()).toMatch(/javascript:.+, because .+\. Pass /)
      warn.mockRestore()
    })

    it('breaks a word that is longer than the card', () => {
      render(
        <div style={{inlineSize: 240}}>
          <AuthorCard author={{name: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3)}} />
        </div>,
      )
      const card = screen.getByRole('region')
      expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth)
    })
  })

  describe('prop: headingLevel', () => {
    it('is the level of the name', () => {
      render(<AuthorCard author={author} headingLevel={4} />)
      expect(screen.getByRole('heading', {level: 4})).toBeVisible()
    })
  })

  describe('prop: variant', () => {
    it('leaves the biography out when compact', () => {
      render(<AuthorCard author={author} variant="compact" />)
      expect(screen.queryByText('写纸、墨与书的历史。')).not.toBeInTheDocument()
      expect(screen.getByText('书籍史研究者')).toBeVisible()
    })
  })

  describe('prop: loading', () => {
    it('is busy and shows nobody', () => {
      render(<AuthorCard author={undefined} loading />)
      expect(screen.getByRole('region')).toHaveAttribute('aria-busy', 'true')
      expect(screen.queryByRole('heading')).not.toBeInTheDocument()
    })
  })

  describe('prop: actions', () => {
    it('is a place for a button, with 44 px to hit', () => {
      render(<AuthorCard author={author} actions={<button type="button">Follow</button>} />)
      const button = screen.getByRole('button', {name: 'Follow'})
      const {left, top, bottom, width} = button.getBoundingClientRect()
      expect(bottom - top).toBeCloseTo(36, 0)
      for (const y of [top - 3, bottom + 3]) expect(document.elementFromPoint(left + width / 2, y)).toBe(button)
    })
  })
})
