import {render, screen, waitFor} from '@testing-library/react'
import {ArticleBody, Figure, type ImageObject} from 'inkstone'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {describeConformance} from '../../../test/conformance.tsx'

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const image: ImageObject = {
  src: pixel,
  alt: 'A tide table',
  width: 600,
  height: 400,
  caption: 'High water at six.',
  creditText: 'Nora Ellery',
}
const box = (element: Element | null) => element!.getBoundingClientRect()

describe('<Figure />', () => {
  afterEach(() => vi.restoreAllMocks())
  describeConformance(<Figure image={image} />, 'FIGURE')

  describe('prop: image', () => {
    it('is shown with its caption and credit, each a part of its own', () => {
      render(<Figure image={image} />)
      expect(screen.getByRole('img', {name: 'A tide table'})).toHaveAttribute('width', '600')
      expect(screen.getByRole('figure').querySelector('figcaption')).toHaveTextContent('High water at six. Nora Ellery')
      expect(screen.getByText('Nora Ellery')).toHaveAttribute('data-slot', 'figure-credit')
    })

    it('has another picture for dark pages', () => {
      const {container} = render(<Figure image={{...image, darkSrc: '/dark.svg'}} />)
      expect(container.querySelector('[data-scheme=dark] img')).toHaveAttribute('src', '/dark.svg')
    })

    it('breaks calmly: its words stand in a block of its shape, and the caption stays', async () => {
      const {container} = render(<Figure image={{...image, src: '/no-such-picture.png'}} />)
      container.style.inlineSize = '300px'
      await waitFor(() => expect(container.querySelector('img')).toBeNull())
      const stand = screen.getByRole('img', {name: 'A tide table'})
      expect(stand).toHaveTextContent('A tide table')
      expect([box(stand).width, box(stand).height]).toEqual([300, 200])
      expect(screen.getByText('High water at six.')).toBeVisible()
    })

    it('with an address that may run a script is left out, and the caption stays', () => {
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      const {container} = render(<Figure image={{...image, src: 'javascript:alert(1)'}} />)
      expect(container.innerHTML).not.toContain('javascript')
      expect(screen.getByText('High water at six.')).toBeVisible()
    })
  })

  describe('props: caption, creditText', () => {
    it('win over those of the picture', () => {
      render(<Figure image={image} caption="Low water at noon." creditText="Ann" />)
      expect(document.querySelector('figcaption')).toHaveTextContent(/^Low water at noon\. Ann$/)
    })

    it.each([undefined, null, '', 7, {}, []])('are left out where they are %o', (value) => {
      render(<Figure image={pixel} caption={value as never} creditText={value as never} />)
      expect(document.querySelector('figcaption')).toBeNull()
    })
  })

  it('shows children instead of a picture, their links set as in the text', () => {
    render(
      <Figure>
        <audio controls aria-label="film">
          <track kind="captions" />
        </audio>
        <figcaption>
          See <a href="/x">the film</a>
        </figcaption>
      </Figure>,
    )
    expect(screen.getByRole('figure')).toContainElement(screen.getByLabelText('film'))
    const {fontSize} = getComputedStyle(document.querySelector('figcaption')!)
    expect(fontSize).toBe('14px')
    expect(getComputedStyle(screen.getByRole('link')).color).toBe(
      getComputedStyle(document.querySelector('figcaption')!).color,
    )
  })

  it('has its place from the text, and none of its own alone', () => {
    const {container} = render(
      <>
        <Figure image={image} />
        <ArticleBody>
          <p>before</p>
          <Figure image={image} />
          <p>after</p>
        </ArticleBody>
      </>,
    )
    const [alone, inside] = screen.getAllByRole('figure')
    expect(getComputedStyle(alone!).margin).toBe('0px')
    expect(box(inside!).top - box(screen.getByText('before')).bottom).toBeGreaterThan(24)
    expect(box(screen.getByText('after')).top - box(inside!).bottom).toBeGreaterThan(24)
    expect(box(inside!).width).toBe(box(container.querySelector('p')).width)
  })

  it('is as wide as the text, wider or as wide as the page inside ArticleBody', () => {
    const {container} = render(
      <ArticleBody>
        <Figure image={image} />
        <Figure image={image} data-width="wide" />
        <Figure image={image} data-width="full" />
      </ArticleBody>,
    )
    container.style.inlineSize = '1400px'
    const [main, wide, full] = [...container.querySelectorAll('img')].map((it) => box(it).width)
    expect(main).toBeLessThan(wide!)
    expect(wide).toBeLessThan(full!)
    expect(full).toBe(1400)
  })
})
