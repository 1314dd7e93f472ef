import {render, screen} from '@testing-library/react'
import {Figure, Gallery} from 'inkstone'
import {describe, expect, it} from 'vitest'
import {describeConformance} from '../../../test/conformance.tsx'

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const images = ['One', 'Two', 'Three', 'Four', 'Five'].map((alt) => ({src: pixel, alt, width: 60, height: 90}))
/** How many pictures stand in each row. */
function rows(container: Element) {
  const counts = new Map<number, number>()
  for (const img of container.querySelectorAll('img')) {
    const top = Math.round(img.getBoundingClientRect().top)
    counts.set(top, (counts.get(top) ?? 0) + 1)
  }
  return [...counts.values()]
}

describe('<Gallery />', () => {
  describeConformance(<Gallery images={images} caption="Five" />, 'FIGURE')

  it.each([
    [900, undefined, [3, 2]],
    [900, 2, [2, 2, 1]],
    [900, '5', [5]],
    [900, 1, [1, 1, 1, 1, 1]],
    [390, 4, [2, 2, 1]],
    [900, Number.NaN, [3, 2]],
    [900, -1, [1, 1, 1, 1, 1]],
  ])('at %i px with columns %o has rows of %o', (width, columns, wanted) => {
    const {container} = render(<Gallery images={images} columns={columns} />)
    container.style.inlineSize = `${width}px`
    expect(rows(container)).toEqual(wanted)
  })

  it('cuts pictures of any shape to one, without distorting them', () => {
    render(<Gallery images={[images[0]!, {...images[1]!, height: 20}]} />)
    const [first, second] = screen.getAllByRole('img').map((it) => it.getBoundingClientRect())
    expect(first!.width / first!.height).toBeCloseTo(4 / 3, 1)
    expect([second!.width, second!.height]).toEqual([first!.width, first!.height])
    expect(getComputedStyle(screen.getByRole('img', {name: 'Two'})).objectFit).toBe('cover')
  })

  it('takes figures with captions of their own, and one for all below', () => {
    const {container} = render(
      <Gallery caption="All of them">
        <Figure image={images[0]} caption="The first" />
        <Figure image={images[1]} />
      </Gallery>,
    )
    container.style.inlineSize = '600px'
    const [first, all] = ['The first', 'All of them'].map((it) => screen.getByText(it).getBoundingClientRect())
    expect(all!.top).toBeGreaterThan(first!.bottom - 1)
  })

  it.each([undefined, null, [], [null], {}, 'x'])('renders nothing where there is nothing: %o', (value) => {
    const {container} = render(<Gallery images={value as never} />)
    expect(container).toBeEmptyDOMElement()
  })
})
