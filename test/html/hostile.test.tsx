import {describe} from 'vitest'
import {describeControl, describeHostile} from './hostile.tsx'
import {plain} from './render.ts'

// With the ready-made elements: test/slow/hostile.browser.test.tsx.
describe('hostile HTML as plain elements', () => {
  describeHostile(plain)
})

describeControl()
