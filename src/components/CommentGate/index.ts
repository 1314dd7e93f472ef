export {CommentGate, type CommentGateProps} from './CommentGate.tsx'
