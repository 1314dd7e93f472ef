import {describe} from 'vitest'
import {describeHostile} from '../html/hostile.tsx'

describe('hostile HTML as an article', () => {
  describeHostile()
})
