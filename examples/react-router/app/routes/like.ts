import {keepLike} from '../article.server.ts'
import type {Route} from './+types/like'

export async function action({request}: Route.ActionArgs) {
  const {liked} = await request.json()
  return Response.json(keepLike(liked === true))
}
