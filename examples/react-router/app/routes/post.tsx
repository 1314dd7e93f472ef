import {ArticleMeta, ArticlePage} from 'inkstone'
import {data} from 'react-router'
import {readPost} from '../article.server.ts'
import type {Route} from './+types/post'

export function loader({params}: Route.LoaderArgs) {
  const post = readPost(params.id)
  if (!post) throw data(null, 404)
  return {post}
}

export default function PostRoute({loaderData: {post}}: Route.ComponentProps) {
  return (
    <>
      <ArticleMeta article={post} />
      <ArticlePage article={post} />
    </>
  )
}
