import '@testing-library/jest-dom/vitest'
import {cleanup, configure} from '@testing-library/react'
import {afterEach, beforeEach} from 'vitest'

configure({asyncUtilTimeout: 10_000})
afterEach(cleanup)
// The keyboard is the page's own from the start, so that a ring is shown for the first Tab too.
beforeEach(() => window.focus())
