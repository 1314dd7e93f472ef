export {LikeButton, type LikeButtonProps} from './LikeButton.tsx'
export type {LikeAnswer} from './answer.ts'
