import {render, screen} from '@testing-library/react'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {Region} from './Region.tsx'

describe('<Region />', () => {
  afterEach(() => vi.restoreAllMocks())

  it.each([[new Error('x')], ['a text'], [null], [undefined]])(
    'leaves out what throws %s, and the rest of the page stands',
    (thrown) => {
      vi.spyOn(console, 'error').mockImplementation(() => {})
      const Fails = () => {
        throw thrown
      }
      render(
        <>
          <p>before</p>
          <Region>
            <Fails />
          </Region>
        </>,
      )
      expect(screen.getByText('before')).toBeVisible()
    },
  )
})
