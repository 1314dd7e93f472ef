import {render, screen, waitFor} from '@testing-library/react'
import {en} from 'inkstone/locales/en'
import {zhCN} from 'inkstone/locales/zh-CN'
import {run as axe} from 'axe-core'
import {StrictMode} from 'react'
import {renderToString} from 'react-dom/server'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {userEvent} from 'vitest/browser'
import {hydrate} from '../../../test/conformance.tsx'
import {recordShifts} from '../../../test/shifts.ts'
import {CopyButton} from './CopyButton.tsx'

const text = '《一张纸的距离》 & “引号” #1 👩‍👩‍👧\nhttps://zili.example/?a=1&b=2'

/** What the clipboard holds, as a reader finds out: by pasting it. */
async function pasted() {
  const field = document.createElement('textarea')
  document.body.append(field)
  field.focus()
  await userEvent.keyboard('{Control>}v{/Control}')
  field.remove()
  return field.value
}

/** What is seen above the page. */
function toasted() {
  const toast = document.querySelector('[data-slot=copy-button-toast]:popover-open')
  return toast ? getComputedStyle(toast, '::before').content.replaceAll('"', '') : ''
}

const clipboard = (value: unknown) => vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(value as Clipboard)
const refused = () => clipboard({writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))})

describe('<CopyButton />', () => {
  afterEach(() => vi.restoreAllMocks())

  it('copies the text, says so to all, and keeps its name and the focus', async () => {
    const onCopied = vi.fn()
    render(<CopyButton locale={zhCN} text={text} name="网址" onCopied={onCopied} />, {wrapper: StrictMode})
    const button = screen.getByRole('button', {name: '复制网址'})
    await userEvent.click(button)
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('已复制'))
    expect(toasted()).toBe('已复制')
    expect(button).toHaveFocus()
    expect(button).toHaveAccessibleName('复制网址')
    const {violations} = await axe(button)
    expect(violations).toEqual([])
    expect(onCopied).toHaveBeenCalledOnce()
    expect(await pasted()).toBe(text)
  })

  it('says it anew each time', async () => {
    render(<CopyButton locale={en} text="x" />)
    const said = new Set<string>()
    for (let i = 0; i < 2; i += 1) {
      await userEvent.click(screen.getByRole('button'))
      await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Copied\s?$/))
      await waitFor(() => expect(said).not.toContain(screen.getByRole('status').textContent))
      said.add(screen.getByRole('status').textContent)
    }
    expect(said.size).toBe(2)
  })

  it('takes the word away after two seconds', async () => {
    render(<CopyButton locale={en} text="x" />)
    await userEvent.click(screen.getByRole('button', {name: 'Copy'}))
    await waitFor(() => expect(toasted()).toBe('Copied'))
    await waitFor(() => expect(toasted()).toBe(''), {timeout: 4000})
  })

  it.each([
    ['is missing', () => clipboard(undefined)],
    ['is refused', refused],
  ])('copies all the same where the clipboard %s', async (_, prepare) => {
    prepare()
    render(<CopyButton locale={en} text={`${text} again`} />)
    await userEvent.click(screen.getByRole('button'))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Copied'))
    expect(screen.getByRole('button')).toHaveFocus()
    expect(document.querySelector('textarea')).toBeNull()
    vi.restoreAllMocks()
    expect(await pasted()).toBe(`${text} again`)
  })

  it.each([
    ['is refused', () => false],
    [
      'throws',
      () => {
        throw new Error('no')
      },
    ],
  ])('says that it could not, where everything %s', async (_, execCommand) => {
    refused()
    vi.spyOn(document, 'execCommand').mockImplementation(execCommand)
    const onCopied = vi.fn()
    render(<CopyButton locale={en} text={text} onCopied={onCopied} />)
    await userEvent.click(screen.getByRole('button'))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Could not be copied'))
    expect(toasted()).toBe('Could not be copied')
    expect(onCopied).not.toHaveBeenCalled()
    expect(document.querySelector('textarea')).toBeNull()
  })

  it('copies the text of an element beside it', async () => {
    render(
      <figure>
        <CopyButton locale={en} from="pre" />
        <pre>{'let a = 1\n'}</pre>
      </figure>,
    )
    await userEvent.click(screen.getByRole('button'))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Copied'))
    expect(await pasted()).toBe('let a = 1\n')
  })

  it('lets the app veto, and does nothing after that', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText')
    render(<CopyButton locale={en} text="x" onClick={(event) => event.preventDefault()} />)
    await userEvent.click(screen.getByRole('button'))
    expect(write).not.toHaveBeenCalled()
  })

  it('moves nothing, when it is hydrated and when it speaks', async () => {
    const shifts = recordShifts()
    using page = await hydrate(
      <div>
        before <CopyButton locale={en} text="x" /> after
      </div>,
    )
    expect(page.errors).toEqual([])
    await userEvent.click(screen.getByRole('button'))
    await waitFor(() => expect(toasted()).toBe('Copied'))
    expect(await shifts()).toEqual([])
  })

  describe('prop: href', () => {
    const link = <CopyButton locale={en} text={text} href="https://zili.example/" />

    it('is a link before JavaScript, and a button by pointer and keyboard after', async () => {
      expect(renderToString(link)).toMatch(/^<a [^>]*href="https:\/\/zili\.example\/"/)
      expect(renderToString(link)).not.toContain('role=')
      using page = await hydrate(link)
      expect(page.errors).toEqual([])
      const button = screen.getByRole('button', {name: 'Copy'})
      for (const key of ['{Enter}', ' ']) {
        await navigator.clipboard.writeText('other').catch(() => {})
        button.focus()
        await userEvent.keyboard(key)
        await waitFor(() => expect(toasted()).toBe('Copied'))
        expect(await pasted()).toBe(text)
      }
    })
  })
})
