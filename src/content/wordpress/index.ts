export {fromWordPress, type FromWordPress, type FromWordPressOptions} from './fromWordPress.ts'
export type {WordPressMeta} from './meta.ts'
export type {
  WordPressAvatars,
  WordPressComment,
  WordPressError,
  WordPressImageSize,
  WordPressMedia,
  WordPressPost,
  WordPressTerm,
  WordPressText,
  WordPressUser,
} from './WordPressPost.ts'
