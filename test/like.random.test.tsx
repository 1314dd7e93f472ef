import {testLike} from './likeAtRandom.tsx'

// Ten times as many: test/slow/like.browser.test.tsx.
testLike({steps: 10_000})
