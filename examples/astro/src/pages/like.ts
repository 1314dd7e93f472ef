import type {APIRoute} from 'astro'
import {keepLike} from '../likes.ts'

export const prerender = false

export const POST: APIRoute = async ({request}) => {
  const {liked} = await request.json()
  return Response.json(keepLike(liked === true))
}
