/** `LikeButton` as `like-button`. */
export const kebab = (name: string) => name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase()
