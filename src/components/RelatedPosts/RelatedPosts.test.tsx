import {render, screen, within} from '@testing-library/react'
import {RelatedPosts, type PostSummary} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {describe, expect, it} from 'vitest'
import {describeConformance} from '../../../test/conformance.tsx'

const posts: PostSummary[] = [1, 2, 3, 4, 5].map((n) => ({
  url: `https://zili.example/${n}/`,
  headline: `第${n}篇`,
  datePublished: '2024-06-12',
  viewCount: 235,
  commentCount: 0,
  likeCount: 0,
}))
const headlines = () => screen.getAllByRole('heading', {level: 3}).map((it) => it.textContent)

describe('<RelatedPosts />', () => {
  describeConformance(<RelatedPosts posts={posts} />, 'SECTION')

  it('is a region named by its heading, with a list of posts one level deeper', () => {
    render(<RelatedPosts posts={posts} locale={zhCN} />)
    const region = screen.getByRole('region', {name: '延伸阅读'})
    expect(within(region).getByRole('heading', {level: 2, name: '延伸阅读'})).toBeVisible()
    expect(within(region).getAllByRole('listitem')).toHaveLength(5)
    expect(headlines()).toEqual(['第1篇', '第2篇', '第3篇', '第4篇', '第5篇'])
  })

  describe('prop: posts', () => {
    it.each([[[]], [undefined], [null], [[{}]], [['x', 7, null]]])('renders nothing for %o', (value) => {
      const {container} = render(<RelatedPosts posts={value as PostSummary[]} />)
      expect(container).toBeEmptyDOMElement()
    })

    it('shows none that nothing names, and holds with rubbish in readUrls', () => {
      const {container} = render(
        <RelatedPosts posts={[{url: '/a', datePublished: 'soon'}]} readUrls={[null, 3] as never} />,
      )
      expect(container).toBeEmptyDOMElement()
    })

    it('shows a post that comes twice once', () => {
      render(<RelatedPosts posts={[posts[0]!, {...posts[0]!, url: 'https://zili.example/1#top'}, posts[1]!]} />)
      expect(headlines()).toEqual(['第1篇', '第2篇'])
    })

    it('shows fifty', () => {
      render(<RelatedPosts posts={Array.from({length: 50}, (_, n) => ({headline: `${n}`, url: `/${n}`}))} />)
      expect(screen.getAllByRole('article')).toHaveLength(50)
    })
  })

  it('drops the current post', () => {
    render(<RelatedPosts posts={posts} current="https://zili.example/3" />)
    expect(headlines()).toEqual(['第1篇', '第2篇', '第4篇', '第5篇'])
  })

  it.each([
    'http://zili.example/3/',
    'https://zili.example/3?utm_source=wechat&utm_medium=social',
    'https://ZILI.example/3/#comments',
    'https://zili.example/x/../3/?fbclid=1#top',
  ])('knows the same page by %s', (url) => {
    const others = [posts[0]!, {headline: 'twice', url}, {headline: 'thrice', url: '/3'}]
    const {rerender} = render(<RelatedPosts posts={others} current="https://zili.example/3" />)
    expect(headlines()).toEqual(['第1篇'])
    rerender(<RelatedPosts posts={others} current="https://zili.example/9" />)
    expect(headlines()).toEqual(['第1篇', 'twice'])
    rerender(<RelatedPosts posts={others} current="https://zili.example/9" readUrls={['/3']} />)
    expect(headlines()).toEqual(['第1篇', 'twice'])
    rerender(<RelatedPosts posts={others.toReversed()} current="https://zili.example/9" readUrls={[url]} />)
    expect(headlines()).toEqual(['第1篇', 'thrice'])
  })

  it.each(['/3', '/3/#top', '/x/../3?spm=1'])('knows the current post by %s where all are on one site', (current) => {
    const {rerender} = render(<RelatedPosts posts={posts} current={current} readUrls={['/1']} />)
    expect(headlines()).toEqual(['第2篇', '第4篇', '第5篇', '第1篇'])
    const elsewhere = {headline: 'elsewhere', url: 'https://other.example/3'}
    rerender(<RelatedPosts posts={[...posts, elsewhere]} current={current} />)
    expect(headlines()).toContain('elsewhere')
    rerender(<RelatedPosts posts={[{headline: 'here', url: '/2'}, elsewhere]} current={current} />)
    expect(headlines()).toEqual(['here', 'elsewhere'])
    rerender(<RelatedPosts posts={[{headline: 'none'}, ...posts]} current={current} />)
    expect(headlines()).not.toContain('第3篇')
  })

  it('keeps apart what a query or a script tells apart', () => {
    const given = ['/?p=1', '/?p=2', '/一张纸', '/%E4%B8%80%E5%BC%A0%E7%BA%B8', 'http://[', 'http://[']
    render(<RelatedPosts posts={given.map((url, i) => ({url, headline: `${i}`}))} />)
    expect(headlines()).toEqual(['0', '1', '2', '4'])
  })

  it('puts posts that were read last, and keeps to its number', () => {
    render(<RelatedPosts posts={posts} readUrls={['https://zili.example/1/']} max={4} />)
    expect(headlines()).toEqual(['第2篇', '第3篇', '第4篇', '第5篇'])
  })

  it('takes a heading, or none and is named all the same', () => {
    const {rerender} = render(<RelatedPosts posts={posts} heading="More from the archive" headingLevel={3} />)
    expect(screen.getByRole('heading', {level: 3, name: 'More from the archive'})).toBeVisible()
    expect(screen.getAllByRole('heading', {level: 4})).toHaveLength(5)
    rerender(<RelatedPosts posts={posts} heading={null} />)
    expect(screen.getByRole('region', {name: 'Read next'})).toBeVisible()
  })

  it('is busy while posts are fetched, in the shape they will have', () => {
    render(<RelatedPosts posts={[]} loading />)
    expect(screen.getByRole('region')).toHaveAttribute('aria-busy', 'true')
    expect(screen.getAllByRole('article')).toHaveLength(3)
  })

  it('stands in rows where it is narrow and in three columns where it is wide', () => {
    const {container} = render(<RelatedPosts posts={posts.slice(0, 3)} />)
    const tops = (width: number) => {
      container.style.inlineSize = `${width}px`
      return new Set(screen.getAllByRole('article').map((it) => it.getBoundingClientRect().top)).size
    }
    expect(tops(390)).toBe(3)
    expect(tops(700)).toBe(1)
  })
})
