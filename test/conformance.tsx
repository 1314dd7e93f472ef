import {render} from '@testing-library/react'
import {run as axe} from 'axe-core'
import {cloneElement, createRef, StrictMode, useEffect, type ReactElement, type ReactNode} from 'react'
import {hydrateRoot, type Root} from 'react-dom/client'
import {renderToString} from 'react-dom/server'
import {afterEach, describe, expect, it, vi} from 'vitest'

// oxlint-disable-next-line typescript/no-explicit-any -- any component of the library
type AnyElement = ReactElement<any>

/** Tells when React has taken over what it holds, which may take a while on a busy machine. */
function Told({tell, children}: {tell: () => void; children: ReactNode}) {
  useEffect(tell)
  return children
}

/** Renders on the server's side, then hydrates: the container, and what React had to say. */
export async function hydrate(element: ReactElement) {
  const said = vi.spyOn(console, 'error')
  const container = document.createElement('div')
  container.innerHTML = renderToString(element)
  document.body.append(container)
  const html = container.innerHTML
  let root!: Root
  await new Promise<void>((tell) => {
    const tree = <Told tell={tell}>{element}</Told>
    root = hydrateRoot(container, <StrictMode>{tree}</StrictMode>, {
      onRecoverableError: (error) => console.error(error),
    })
  })
  // What its effects change comes a moment later.
  await new Promise((resolve) => setTimeout(resolve, 50))
  const errors = said.mock.calls.map((call) => String(call[0]))
  said.mockRestore()
  return {
    container,
    html,
    errors,
    [Symbol.dispose]: () => {
      root.unmount()
      container.remove()
    },
  }
}

/** What every component promises: `api.md`'s rules 1, 4, 5 and 6, and accessibility. */
export function describeConformance(element: AnyElement, tagName: string) {
  describe('conformance', () => {
    afterEach(() => vi.restoreAllMocks())

    it(`has one root, <${tagName.toLowerCase()}>, that takes ref, className, style, id, data and handlers`, () => {
      const ref = createRef<HTMLElement>()
      const onKeyDown = vi.fn()
      const {container} = render(
        cloneElement(element, {ref, className: 'own', style: {color: 'red'}, id: 'x', 'data-own': 'y', onKeyDown}),
      )
      expect(container.children).toHaveLength(1)
      const root = container.firstElementChild as HTMLElement
      expect(root.tagName).toBe(tagName)
      expect(ref.current).toBe(root)
      expect(root.className).toMatch(/^ink-[\w-]+ own$/)
      expect(root.style.color).toBe('red')
      expect(root.id).toBe('x')
      expect(root.dataset.own).toBe('y')
      expect(root.dataset.slot).toBe(root.classList[0]!.replace('ink-', ''))
      root.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true}))
      expect(onKeyDown).toHaveBeenCalledOnce()
    })

    it('names its links and controls, to style and test by', () => {
      const {container} = render(element)
      const controls = container.querySelectorAll(':is(a, button, summary, textarea, fieldset):not([data-slot])')
      // The text of an article, and what its notes add to it, are styled as text.
      const nameless = [...controls].filter((it) => !it.matches("[role^='doc-'], [data-slot='article-body'] *"))
      expect(nameless.map(({outerHTML}) => outerHTML)).toEqual([])
    })

    it('is the same on server and client, and hydrates in silence', async () => {
      using page = await hydrate(element)
      expect(page.errors).toEqual([])
      expect(page.html).not.toContain(' style=')
      expect(page.html).not.toMatch(/<(style|script)/)
    })

    it('has no axe findings', async () => {
      const {container} = render(<main>{element}</main>)
      const {violations} = await axe(container, {rules: {region: {enabled: false}}})
      expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]!.html}`)).toEqual([])
    })
  })
}
