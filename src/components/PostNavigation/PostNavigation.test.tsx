import {render, screen} from '@testing-library/react'
import {PostNavigation, type ImageObject} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {describe, expect, it} from 'vitest'
import {describeConformance} from '../../../test/conformance.tsx'

const previous = {headline: '纸的旅行', url: '/a', datePublished: '2024-07-31T17:02:00'}
const next = {url: '/b', datePublished: '2024-07-31T18:18:00'}

describe('<PostNavigation />', () => {
  describeConformance(<PostNavigation previous={previous} next={next} />, 'NAV')

  it('links to both, with date and time; without a headline the date is the link', () => {
    render(<PostNavigation previous={previous} next={next} locale={zhCN} />)
    const [before, after] = screen.getAllByRole('link')
    expect(before).toHaveAccessibleName('上一篇 纸的旅行 2024年7月31日 下午5:02')
    expect(before).toHaveAttribute('rel', 'prev')
    expect(after).toHaveAccessibleName('下一篇 2024年7月31日 下午6:18')
    expect(after).toHaveAttribute('rel', 'next')
  })

  it('shows a picture of each, which says nothing and takes its room from the start', () => {
    const image = {src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', alt: 'A lighthouse', width: 400, height: 300}
    const {container} = render(<PostNavigation previous={{...previous, image}} next={next} />)
    const [picture, ...others] = container.querySelectorAll('img')
    expect(others).toEqual([])
    expect(screen.getAllByRole('link')[0]).toContainElement(picture!)
    expect([picture!.alt, picture!.width, picture!.height]).toEqual(['', 72, 54])
    expect(screen.getAllByRole('link')[0]).toHaveAccessibleName(/纸的旅行/)
  })

  it('has a picture for dark pages in the same place', () => {
    const image = {src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', width: 400, height: 300}
    const boxOf = (given: ImageObject, isDark: boolean) => {
      const {container, unmount} = render(
        <div data-ink-theme={isDark ? 'dark' : 'light'} style={{inlineSize: 700}}>
          <PostNavigation previous={{...previous, image: given}} next={next} />
        </div>,
      )
      const shown = Array.from(container.querySelectorAll('img')).filter((it) => it.checkVisibility())
      const {left, top, width, height} = shown[0]!.getBoundingClientRect()
      const result = [shown.length, shown[0]!.src.slice(-16), left, top, width, height]
      unmount()
      return result
    }
    const dark = {...image, darkSrc: 'data:image/gif;base64,R0lGODlhAgABAAAAACw='}
    const [count, , ...place] = boxOf(image, false)
    expect(boxOf(dark, false)).toEqual([count, boxOf(image, false)[1], ...place])
    expect(boxOf(dark, true)).toEqual([1, boxOf({src: dark.darkSrc}, true)[1], ...place])
  })

  it('has no place for a date that is none', () => {
    const {container} = render(<PostNavigation previous={{...previous, datePublished: '近日'}} />)
    expect(screen.getByRole('link')).toHaveAccessibleName(/纸的旅行$/)
    expect(container.querySelector('[data-slot=post-navigation-date]')).toBeNull()
  })

  it('lets one side alone have all the width', () => {
    const {container} = render(<PostNavigation previous={previous} />)
    container.style.inlineSize = '700px'
    expect(screen.getByRole('link').getBoundingClientRect().width).toBe(700)
  })

  it.each([
    [{previous: null, next}, '上一篇 已经是第一篇了', 'prev'],
    [{previous, next: null}, '下一篇 已经是最新一篇了', 'next'],
  ])('says calmly that there is no further post', (props, text, rel) => {
    const {container} = render(<PostNavigation {...props} locale={zhCN} />)
    container.style.inlineSize = '700px'
    const end = container.querySelector(`span[data-rel=${rel}]`)!
    expect(end).toHaveTextContent(text)
    expect(screen.getAllByRole('link')).toHaveLength(1)
    expect(end.getBoundingClientRect().width).toBe(350)
  })

  it('is text where there is no address', () => {
    render(<PostNavigation previous={{headline: 'First'}} />)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    expect(screen.getByText('First')).toBeVisible()
  })

  it.each([
    [{}, {}],
    [undefined, null],
    [null, null],
  ])('renders nothing for %o and %o', (before, after) => {
    const {container} = render(<PostNavigation previous={before} next={after} />)
    expect(container).toBeEmptyDOMElement()
  })
})
