export {PostCard, renderCard, type PostCardProps} from './PostCard.tsx'
