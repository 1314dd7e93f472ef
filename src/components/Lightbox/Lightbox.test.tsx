import {render, screen, waitFor} from '@testing-library/react'
import {ArticleBody, Figure, Lightbox} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {StrictMode} from 'react'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {userEvent} from 'vitest/browser'
import {describeConformance} from '../../../test/conformance.tsx'

const picture = (name: string, side = 300) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><text y="20">${name}</text></svg>`)}`
const images = ['one', 'two', 'three'].map((alt) => ({src: picture(alt), alt, caption: `Caption ${alt}`}))

const article = (dir = 'ltr') => (
  <StrictMode>
    <div dir={dir}>
      <button type="button">before</button>
      <ArticleBody>
        {images.map((image) => (
          <Figure key={image.alt} image={image} />
        ))}
        <Figure>
          <a href="#x">
            <img src={picture('linked')} alt="linked" />
          </a>
        </Figure>
      </ArticleBody>
    </div>
  </StrictMode>
)
const openers = () => screen.getAllByRole('button', {name: 'Enlarge the picture'})
const dialog = () => screen.findByRole('dialog', {name: 'Pictures'})
/** Gone, and the way back with it. */
const closed = () => waitFor(() => expect(document.querySelector('dialog')).toBeNull())
const shown = (position: string) =>
  waitFor(() => expect(document.querySelector('[data-slot=lightbox-caption]')).toHaveTextContent(position), {
    timeout: 5000,
  })
/** The picture that is seen. */
const seen = () =>
  [...document.querySelectorAll<HTMLImageElement>('dialog img')].find((it) => {
    const {left, right} = it.parentElement!.getBoundingClientRect()
    return left > -5 && right < window.innerWidth + 5
  })?.alt

describe('<Lightbox />', () => {
  afterEach(() => vi.restoreAllMocks())
  describeConformance(<Lightbox images={images} />, 'BUTTON')

  it('opens the picture that its figure has, among those of the text', async () => {
    render(article())
    await userEvent.click(openers()[1]!)
    const box = await dialog()
    expect(box.matches(':modal')).toBe(true)
    await shown('2 of 3 Caption two')
    expect(seen()).toBe('two')
    expect(box.querySelectorAll('img')).toHaveLength(3)
    await userEvent.keyboard('{Escape}')
    await closed()
  })

  it('opens by a press on the picture, and the focus goes back to the button', async () => {
    render(article())
    await userEvent.click(screen.getByRole('img', {name: 'three'}))
    await shown('3 of 3')
    await userEvent.click(screen.getByRole('button', {name: 'Close'}))
    await closed()
    expect(openers()[2]).toHaveFocus()
  })

  it('leaves a picture that is a link alone', async () => {
    render(article())
    expect(openers()).toHaveLength(3)
    screen
      .getByRole('img', {name: 'linked'})
      .parentElement!.addEventListener('click', (event) => event.preventDefault())
    await userEvent.click(screen.getByRole('img', {name: 'linked'}))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('keeps the page behind it out of reach, and gives the focus back to the button', async () => {
    render(article())
    openers()[0]!.focus()
    await userEvent.keyboard('{Enter}')
    const box = await dialog()
    for (let i = 0; i < 8; i += 1) {
      await userEvent.tab()
      expect(document.activeElement === document.body || box.contains(document.activeElement)).toBe(true)
    }
    await userEvent.keyboard('{Escape}')
    await closed()
    expect(openers()[0]).toHaveFocus()
  })

  it.each([
    ['ltr', '{ArrowRight}', '{ArrowLeft}'],
    ['rtl', '{ArrowLeft}', '{ArrowRight}'],
  ])('goes on and back by arrow keys as %s reads, and stops at the ends', async (dir, on, back) => {
    render(article(dir))
    await userEvent.click(openers()[0]!)
    await shown('1 of 3')
    await userEvent.keyboard(on)
    await waitFor(() => expect(seen()).toBe('two'))
    await shown('2 of 3')
    await userEvent.keyboard('{End}')
    await waitFor(() => expect(seen()).toBe('three'))
    await shown('3 of 3')
    await userEvent.keyboard(on)
    await shown('3 of 3')
    await userEvent.keyboard(back)
    await waitFor(() => expect(seen()).toBe('two'))
    await userEvent.keyboard('{Home}')
    await waitFor(() => expect(seen()).toBe('one'))
    await userEvent.keyboard('{Escape}')
    await closed()
  })

  it('follows a swipe', async () => {
    render(article())
    await userEvent.click(openers()[0]!)
    await shown('1 of 3')
    const track = document.querySelector('[data-slot=lightbox-track]')!
    // A picture that loads meanwhile is laid out anew, and the browser then snaps back to where it last was.
    await waitFor(() => {
      track.scrollTo({left: track.clientWidth, behavior: 'instant'})
      expect(document.querySelector('[data-slot=lightbox-caption]')).toHaveTextContent('2 of 3 Caption two')
    })
    expect(seen()).toBe('two')
    await userEvent.keyboard('{Escape}')
    await closed()
  })

  it('zooms by button, key and double press', async () => {
    render(article())
    await userEvent.click(openers()[0]!)
    await shown('1 of 3')
    const img = document.querySelector('dialog img')!
    const width = () => img.getBoundingClientRect().width
    const small = width()
    const zoom = screen.getByRole('button', {name: 'Zoom'})
    await userEvent.click(zoom)
    expect(zoom).toHaveAttribute('aria-pressed', 'true')
    await waitFor(() => expect(width()).toBeGreaterThan(small * 1.5))
    await userEvent.keyboard('-')
    await waitFor(() => expect(width()).toBe(small))
    await userEvent.keyboard('+')
    await waitFor(() => expect(width()).toBeGreaterThan(small))
    const slide = img.parentElement!
    const left = slide.scrollLeft
    await userEvent.keyboard('{ArrowRight}')
    await waitFor(() => expect(slide.scrollLeft).toBeGreaterThan(left))
    await shown('1 of 3')
    await userEvent.dblClick(img)
    await waitFor(() => expect(width()).toBe(small))
    await userEvent.keyboard('{Escape}')
    await closed()
  })

  it('closes by the way back, and leaves the history as it was', async () => {
    history.replaceState({router: 'own'}, '')
    render(article())
    await userEvent.click(openers()[0]!)
    await shown('1 of 3')
    expect(history.state).toEqual({router: 'own'})
    history.back()
    await closed()
    expect(openers()[0]).toHaveFocus()
    await waitFor(() => expect(document.documentElement.style.overflow).toBe(''))
    await userEvent.click(openers()[0]!)
    await shown('1 of 3')
    const popped = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}))
    await userEvent.keyboard('{Escape}')
    await closed()
    await popped
    expect(history.state).toEqual({router: 'own'})
    history.replaceState(null, '')
  })

  it('closes by a press beside the picture', async () => {
    render(article())
    await userEvent.click(openers()[0]!)
    const box = await dialog()
    await shown('1 of 3')
    await userEvent.click(box.querySelector('[data-slot=lightbox-slide]')!, {position: {x: 4, y: 4}})
    await closed()
    expect(openers()[0]).toHaveFocus()
  })

  describe('prop: images', () => {
    it('are what it opens, wherever it stands', async () => {
      render(
        <Lightbox images={images.slice(0, 1)} locale={zhCN}>
          看图
        </Lightbox>,
      )
      await userEvent.click(screen.getByRole('button', {name: '看大图'}))
      const box = await screen.findByRole('dialog', {name: '图片'})
      expect(box.querySelectorAll('img')).toHaveLength(1)
      expect(screen.queryByRole('button', {name: '下一张'})).not.toBeInTheDocument()
      await userEvent.click(screen.getByRole('button', {name: '关闭'}))
      await closed()
    })

    it.each([[], [null], {}, 'x', [{}], ['javascript:alert(1)']])('that are none open nothing: %o', async (value) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      render(<Lightbox images={value as never} />)
      await userEvent.click(screen.getByRole('button'))
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    })
  })

  it('lets the app veto', async () => {
    render(<Lightbox images={images} onClick={(event) => event.preventDefault()} />)
    await userEvent.click(screen.getByRole('button'))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})
