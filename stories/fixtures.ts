import pageEn from '../test/fixtures/page.en.json' with {type: 'json'}
import pageZh from '../test/fixtures/page.json' with {type: 'json'}
import type {PageFixture} from '../test/fixtures/page.ts'

export {Body} from '../test/fixtures/Body.tsx'

export const zh = pageZh as PageFixture
export const en = pageEn as PageFixture
