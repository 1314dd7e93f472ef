import type {CommentDraft, CommentResult} from 'inkstone'
import {keepComment} from '../article.server.ts'
import type {Route} from './+types/comments'

/** Takes a comment and answers with it, or with a reason that the reader is told. */
export async function action({request}: Route.ActionArgs): Promise<CommentResult> {
  const {text, parentId}: CommentDraft = await request.json()
  return text.length > 2000 ? {error: '请写得短一些。'} : keepComment({text, parentId})
}
