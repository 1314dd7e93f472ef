import {render, screen, waitFor} from '@testing-library/react'
import {userEvent} from '@testing-library/user-event'
import {PostCard, type PostSummary} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {describe, expect, it, vi} from 'vitest'
import {userEvent as keyboard} from 'vitest/browser'
import {describeConformance} from '../../../test/conformance.tsx'

const post: PostSummary = {
  url: '/paper',
  headline: '纸的旅行：从洛阳到撒马尔罕',
  description: '八世纪中叶，造纸的手艺沿着商路向西。',
  author: {name: '周砚秋'},
  datePublished: '2024-07-31T17:02:00+08:00',
  viewCount: 12_345_678,
  commentCount: 0,
  likeCount: 0,
}

/** A headline's clauses may be told apart by a space. */
const headline = /^纸的旅行：\s?从洛阳到撒马尔罕$/

describe('<PostCard />', () => {
  describeConformance(<PostCard post={post} headingLevel={2} />, 'ARTICLE')

  it('has headline, excerpt, author, date and counts', () => {
    render(<PostCard post={post} locale={zhCN} />)
    expect(screen.getByRole('heading', {level: 3, name: headline})).toBeVisible()
    expect(screen.getByRole('link', {name: headline})).toHaveAttribute('href', '/paper')
    expect(screen.getByText('2024年7月31日')).toHaveAttribute('datetime', '2024-07-31T17:02+08:00')
    for (const text of [post.description!, '周砚秋', '1234.6万']) expect(screen.getByText(text)).toBeVisible()
    expect(screen.getAllByText('0')).toHaveLength(2)
  })

  it('leads to the post wherever it is pressed, but for its actions', async () => {
    const onClick = vi.fn((event: React.MouseEvent) => event.preventDefault())
    render(<PostCard post={post} onClick={onClick} actions={<button type="button">Save</button>} />)
    const {left, top, width, height} = screen.getByRole('article').getBoundingClientRect()
    expect(document.elementFromPoint(left + width / 2, top + height / 4)).toBe(screen.getByRole('link'))
    await userEvent.click(screen.getByRole('button', {name: 'Save'}))
    expect(onClick.mock.calls[0]![0].target).toBe(screen.getByRole('button'))
  })

  it('shows the ring of the keyboard round the whole card', async () => {
    render(<PostCard post={post} />)
    // A real key: what moves the focus by script is given a ring or not by what was pressed before it.
    await keyboard.tab()
    expect(screen.getByRole('link')).toHaveFocus()
    await expect.poll(() => getComputedStyle(screen.getByRole('article')).outlineStyle).toBe('solid')
  })

  it('is text where there is no address', () => {
    render(<PostCard post={{...post, url: undefined}} />)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    expect(screen.getByRole('heading', {name: headline})).toBeVisible()
  })

  it('is named by its date where there is no headline', () => {
    render(<PostCard post={{...post, headline: undefined}} locale={zhCN} />)
    expect(screen.getByRole('link', {name: '2024年7月31日'})).toBeVisible()
  })

  it('has the first character where there is no picture, or it breaks', async () => {
    const {rerender} = render(<PostCard post={post} />)
    expect(screen.getByText('纸')).toBeVisible()
    rerender(<PostCard post={{...post, image: '/no-such-picture.png'}} />)
    await waitFor(() => expect(screen.getByText('纸')).toBeVisible())
  })

  it.each([undefined, null, {}, 'x', 7])('renders nothing for %o', (value) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const {container} = render(<PostCard post={value as PostSummary} />)
    expect(container).toBeEmptyDOMElement()
    warn.mockRestore()
  })

  it('keeps two lines of a headline of ten thousand characters, and its own width', () => {
    const {container} = render(<PostCard post={{...post, headline: '长'.repeat(5_000) + 'x'.repeat(5_000)}} />)
    container.style.inlineSize = '300px'
    const heading = screen.getByRole('heading')
    expect(heading.getBoundingClientRect().height).toBeLessThan(64)
    expect(screen.getByRole('article').scrollWidth).toBeLessThanOrEqual(300)
  })

  it('leaves out what is no date and what is no count', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    render(
      <PostCard
        post={{...post, datePublished: 'some day', viewCount: -7, likeCount: Number.NaN, commentCount: 7e21}}
      />,
    )
    expect(document.querySelector('time, data')).toBeNull()
    const said = warn.mock.calls.map(([message]) => String(message))
    for (const what of ['some day', '-7', '7e+21']) expect(said).toContainEqual(expect.stringContaining(what))
    warn.mockRestore()
  })

  it('has no picture when compact', () => {
    render(<PostCard post={{...post, image: '/a.png'}} layout="compact" />)
    expect(document.querySelector('img, [data-slot=post-card-cover]')).toBeNull()
  })
})
