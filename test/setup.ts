import '@testing-library/jest-dom/vitest'
import {cleanup, configure} from '@testing-library/react'
import {afterEach, beforeEach} from 'vitest'

configure({asyncUtilTimeout: 10_000})
afterEach(cleanup)
// All files share one page. The keyboard is its own from the start, so that a ring is shown for the first Tab too.
beforeEach(() => window.focus())
