export {CommentGate, type CommentBarrier, type CommentGateProps} from './CommentGate.tsx'
export {Gate} from './Gate.tsx'
