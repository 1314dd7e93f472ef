// @vitest-environment jsdom
// Apps test what they build in jsdom, which has no popovers, dialogs, observers or layout: there the components do without.
import {cleanup, fireEvent, render, screen, waitFor} from '@testing-library/react'
import {zhCN} from 'inkstone/locales/zh-CN'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {wholePage} from './fixtures/wholePage.tsx'

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  render(wholePage(zhCN))
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

/** Nothing was thrown, neither by a part nor at an event, and what was there still is. */
function expectCalm() {
  expect(vi.mocked(console.error).mock.calls.map(String)).toEqual([])
  expect(screen.getByRole('heading', {name: /结语/})).toBeTruthy()
}

it('shows a table, which measures itself elsewhere', () => {
  expect(screen.getByRole('columnheader')).toBeTruthy()
  expectCalm()
})

it('takes every press', async () => {
  for (const button of screen.getAllByRole('button', {hidden: true})) fireEvent.click(button)
  // Nobody can go anywhere there.
  addEventListener('click', (event) => event.preventDefault())
  for (const link of document.querySelectorAll('a[data-network]')) fireEvent.click(link)
  await waitFor(() => expect(document.querySelector('dialog')).toBeTruthy())
  expectCalm()
})

it('likes', async () => {
  const button = screen.getByRole('button', {name: '喜欢'})
  fireEvent.click(button)
  await waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('true'))
  expectCalm()
})

it('opens a note beside its mark', async () => {
  fireEvent.click(screen.getAllByRole('doc-noteref')[0]!)
  await waitFor(() => expect(screen.getByRole('note', {hidden: true}).textContent).toContain('见书末'))
  expectCalm()
})

it('sends a comment and says what became of it', async () => {
  const field = document.querySelector<HTMLTextAreaElement>('[data-slot=comment-form-field]')!
  fireEvent.change(field, {target: {value: '读到这里。'}})
  fireEvent.submit(field.closest('form')!)
  await waitFor(() => expect(field.closest('form')!.dataset.fault).toBe('sending'))
  expect(field.value).toBe('读到这里。')
  expectCalm()
})
