import {index, route, type RouteConfig} from '@react-router/dev/routes'

export default [
  index('routes/article.tsx'),
  route('like', 'routes/like.ts'),
  route('comments', 'routes/comments.ts'),
  route(':id', 'routes/post.tsx'),
] satisfies RouteConfig
