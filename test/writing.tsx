import {cleanup, fireEvent, render, screen, waitFor} from '@testing-library/react'
import {CommentForm} from 'inkstone'
import {expect} from 'vitest'

/** Has a page fetch what a comment form does while someone writes; forms after that have it at once. */
export async function fetchWriting() {
  render(<CommentForm action="/" maxLength={1} />)
  fireEvent.input(screen.getByRole('textbox'), {target: {value: 'two'}})
  await waitFor(() => expect(screen.getByRole('textbox')).toBeInvalid())
  cleanup()
}
