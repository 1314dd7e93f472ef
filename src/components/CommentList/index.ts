export {CommentList, type CommentListProps, type CommentThread} from './CommentList.tsx'
