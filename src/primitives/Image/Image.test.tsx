import {render, screen, waitFor} from '@testing-library/react'
import {ArticleHeader, PostCard} from 'inkstone'
import {renderToString} from 'react-dom/server'
import {afterEach, describe, expect, it} from 'vitest'
import {cdp} from 'vitest/browser'
import {Image} from './Image.tsx'

/** A dot, each of its own. */
const dot = (name: string) => `data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==#${name}`
const image = {src: dot('day'), darkSrc: dot('night'), alt: 'A lighthouse', width: 300, height: 200}

const media = (features: {name: string; value: string}[]) => cdp().send('Emulation.setEmulatedMedia', {features})

afterEach(async () => {
  document.documentElement.removeAttribute('data-ink-theme')
  await media([])
})

describe('<Image />', () => {
  describe('darkSrc', () => {
    /** What is seen; nothing else is read aloud either. */
    const visible = () => [...document.querySelectorAll('img')].filter((it) => it.checkVisibility())
    const shown = () =>
      visible()
        .map((it) => it.src.replace(/.*#/, ''))
        .join()

    it('follows the reader’s system where nothing else is said', async () => {
      render(<PostCard post={{headline: 'Title', image}} />)
      expect(shown()).toBe('day')
      await media([{name: 'prefers-color-scheme', value: 'dark'}])
      expect(shown()).toBe('night')
    })

    it.each([
      ['light', 'day'],
      ['dark', 'night'],
      ['sepia', 'day'],
    ])('is told by data-ink-theme="%s", whatever the system says', async (theme, expected) => {
      render(<ArticleHeader article={{url: '/', headline: 'Title', image}} />)
      document.documentElement.dataset.inkTheme = theme
      for (const value of ['light', 'dark']) {
        await media([{name: 'prefers-color-scheme', value}])
        expect(shown()).toBe(expected)
      }
    })

    it('is told by the nearest', () => {
      document.documentElement.dataset.inkTheme = 'dark'
      render(
        <div data-ink-theme="sepia">
          <PostCard post={{headline: 'Title', image}} />
        </div>,
      )
      expect(shown()).toBe('day')
    })

    it('loads only the one that is shown', async () => {
      // The browser keeps 250, and the tests' own modules are more.
      performance.clearResourceTimings()
      const address = (name: string) => `${location.origin}/no-such-${name}.png`
      render(
        <ArticleHeader
          article={{url: '/', headline: 'Title', image: {...image, src: address('day'), darkSrc: address('night')}}}
        />,
      )
      const loaded = () => performance.getEntriesByType('resource').map(({name}) => name)
      await waitFor(() => expect(loaded()).toContain(address('day')))
      expect(loaded()).not.toContain(address('night'))
    })

    it('takes the place that the picture has without it', () => {
      const box = (post: object) => {
        const {unmount} = render(<PostCard post={{headline: 'Title', ...post}} />)
        const {width, height} = visible()[0]!.getBoundingClientRect()
        unmount()
        return [width, height]
      }
      expect(box({image})).toEqual(box({image: {...image, darkSrc: undefined}}))
    })
  })

  it('is one element, loaded as its place asks, where there is no dark one', () => {
    const html = renderToString(<Image image={{...image, darkSrc: undefined}} loading="eager" />)
    expect(html.match(/<(img|picture)/g)).toEqual(['<img'])
    expect(html).toContain('loading="eager"')
  })
})

describe('prefers-contrast: more', () => {
  it('turns faint words and hairlines into stronger ones', async () => {
    const {container} = render(
      <PostCard layout="list" post={{headline: 'Title', datePublished: '2024-07-31', viewCount: 3, image: dot('x')}} />,
    )
    const root = container.firstElementChild as Element
    const color = () => getComputedStyle(screen.getByText('July 31, 2024')).color
    expect(color()).toBe('rgb(112, 107, 102)')
    await media([{name: 'prefers-contrast', value: 'more'}])
    expect(color()).toBe('rgb(84, 79, 74)')
    expect(getComputedStyle(root).getPropertyValue('--ink-color-border-subtle')).not.toBe('')
  })
})
