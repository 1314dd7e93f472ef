import {testLike} from '../likeAtRandom.tsx'

testLike({steps: 100_000})
