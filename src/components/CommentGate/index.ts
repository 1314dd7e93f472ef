export {CommentGate, type CommentGateProps} from './CommentGate.tsx'
export {Gate} from './Gate.tsx'
