import {ArticlePage} from 'inkstone'
import {HtmlContent, parseHtml} from 'inkstone/html'
import {zhCN} from 'inkstone/locales/zh-CN'
import Link from 'next/link'
import {comment} from '../../actions.ts'
import {page} from '../../article.ts'

const content = parseHtml('<p>回到<a href="/bare">空白的一页</a>，不必重新加载。</p>', {locale: zhCN})
const comments = [{id: '1', text: '先看后面。', dateCreated: '2024-08-01T09:00:00+08:00', author: {name: '许'}}]

const guest = (
  <label>
    昵称 <input name="name" required />
  </label>
)

/** The app's router in a server component, where its link is a function that no island can be given. */
export default function Page() {
  return (
    <main>
      <ArticlePage
        {...page}
        locale={zhCN}
        linkComponent={Link}
        comments={{
          comments,
          nextUrl: '/links?page=2',
          onCommentSubmit: comment,
          fields: guest,
          renderActions: ({id}) => <Link href={`/links?report=${id}`}>举报</Link>,
        }}
      >
        <HtmlContent content={content} locale={zhCN} linkComponent={Link} />
      </ArticlePage>
    </main>
  )
}
