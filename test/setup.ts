import '@testing-library/jest-dom/vitest'
import {cleanup, configure} from '@testing-library/react'
import {afterEach, beforeEach} from 'vitest'

configure({asyncUtilTimeout: 10_000})
afterEach(cleanup)
// The keyboard is the page's own from the start, wherever the test before it left the focus.
beforeEach(() => window.focus())
