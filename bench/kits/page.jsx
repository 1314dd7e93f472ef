import {useState} from 'react'

// The regions of ArticlePage, in the parts of a kit: one function for each part, in that kit's file, as its documentation has
// it. They are called and not rendered, so that no kit pays for what joins it to this page.

const dateText = (date) => {
  const [, year, month, day] = /^(\d+)-0?(\d+)-0?(\d+)/.exec(date)
  return `${year}年${month}月${day}日`
}

const runs = (kit, content) =>
  content.map((run, key) => {
    if (typeof run === 'string') return run
    if ('strong' in run) return <strong key={key}>{run.strong}</strong>
    if ('em' in run) return <em key={key}>{run.em}</em>
    return kit.link({key, href: run.url, children: run.link})
  })

const blocks = {
  heading: (kit, {level, id, text}, key) => kit.heading({key, level, id, children: text}),
  paragraph: (kit, {content}, key) => kit.text({key, children: runs(kit, content)}),
  list: (kit, {items}, key) => kit.list({key, items: items.map((item) => runs(kit, item))}),
  quote: (kit, {content, cite}, key) => kit.quote({key, children: runs(kit, content), cite}),
  figure: (kit, {image: {src, alt, width, height, caption, creditText}}, key) => (
    <figure key={key}>
      {kit.image({src, alt, width, height})}
      <figcaption>{kit.small({children: [caption, creditText].filter(Boolean).join(' ')})}</figcaption>
    </figure>
  ),
}

/** A part with state, as an app would write it. */
function Like({kit, count}) {
  const [liked, setLiked] = useState(false)
  return kit.like({
    'aria-pressed': liked,
    onClick: () => setLiked(!liked),
    children: ['喜欢 ', count + (liked ? 1 : 0)],
  })
}

const header = (kit, {article, readingTime}) => (
  <header>
    {kit.breadcrumbs({items: article.breadcrumb})}
    {kit.small({children: article.articleSection})}
    {kit.heading({level: 1, children: article.headline})}
    {kit.text({children: article.description})}
    {kit.row({
      children: [
        kit.avatar({key: 'avatar', name: article.author.name, src: article.author.image?.src}),
        kit.link({key: 'name', href: article.author.url, children: article.author.name}),
        kit.small({
          key: 'date',
          children: <time dateTime={article.datePublished}>{dateText(article.datePublished)}</time>,
        }),
        kit.small({key: 'minutes', children: `阅读约 ${readingTime} 分钟`}),
        kit.small({key: 'views', children: `${article.viewCount} 次浏览`}),
      ],
    })}
  </header>
)

const contents = (kit, {headings}) => (
  <nav aria-label="目录">
    {kit.list({items: headings.map(({id, text}) => kit.link({key: id, href: `#${id}`, children: text}))})}
  </nav>
)

const actions = (kit, {article, like}) => {
  const url = encodeURIComponent(article.url)
  const networks = {
    复制链接: article.url,
    微信: '/qr',
    微博: `https://service.weibo.com/share/share.php?url=${url}`,
    更多: `mailto:?body=${url}`,
  }
  return kit.row({
    children: [
      <Like key="like" kit={kit} count={like.count} />,
      ...Object.entries(networks).map(([name, href]) => kit.button({key: name, href, children: name})),
    ],
  })
}

const author = (kit, {article: {author}}) =>
  kit.card({
    children: [
      kit.avatar({key: 'avatar', name: author.name, src: author.image?.src}),
      kit.heading({key: 'name', level: 2, children: kit.link({href: author.url, children: author.name})}),
      kit.small({key: 'role', children: author.jobTitle}),
      kit.text({key: 'text', children: author.description}),
      kit.small({key: 'counts', children: `${author.postCount} 篇文章 · ${author.followerCount} 位关注者`}),
    ],
  })

const neighbour = (kit, post, name) =>
  kit.card({
    key: name,
    children: [
      kit.small({key: 'name', children: name}),
      post.headline && kit.text({key: 'headline', children: kit.link({href: post.url, children: post.headline})}),
      kit.small({key: 'date', children: <time dateTime={post.datePublished}>{dateText(post.datePublished)}</time>}),
    ],
  })

const card = (kit, post, key) =>
  kit.card({
    key,
    image: post.image && {alt: '', ...(typeof post.image === 'string' ? {src: post.image} : post.image)},
    children: [
      kit.heading({key: 'h', level: 3, children: kit.link({href: post.url, children: post.headline})}),
      kit.text({key: 'text', children: post.description}),
      kit.small({key: 'date', children: <time dateTime={post.datePublished}>{dateText(post.datePublished)}</time>}),
      kit.row({
        key: 'counts',
        children: [post.viewCount, post.commentCount, post.likeCount].map((count, i) =>
          kit.small({key: i, children: <data value={count}>{count}</data>}),
        ),
      }),
    ],
  })

const comments = (kit, {comments: {loginUrl, registerUrl}}) => (
  <section>
    {kit.heading({level: 2, children: '评论'})}
    {kit.text({children: '登录后参与讨论'})}
    {kit.row({
      children: [
        kit.button({key: 'login', href: loginUrl, children: '登录'}),
        kit.button({key: 'register', href: registerUrl, children: '注册'}),
      ],
    })}
  </section>
)

const contact = (kit, {contact}) => (
  <footer>
    {kit.divider()}
    {kit.heading({level: 2, children: contact.name ?? '联系我们'})}
    {kit.text({children: contact.description})}
    {kit.list({
      items: [
        kit.link({href: `tel:${contact.telephone}`, children: contact.telephone}),
        kit.link({href: `mailto:${contact.email}`, children: contact.email}),
        contact.address,
        '周一至周五 9:30–18:30',
        ...(contact.accounts ?? []).map(({name, id, url}) =>
          url ? kit.link({href: url, children: name}) : `${name} ${id}`,
        ),
        ...(contact.links ?? []).map(({name, url}) => kit.link({href: url, children: name})),
      ].filter(Boolean),
    })}
    {kit.small({children: [contact.legal].flat().join(' · ')})}
  </footer>
)

/** The page of the fixture in a kit's parts. */
export function pageOf(kit, data) {
  const {body, article, publisher, previous, next, related} = data
  return (
    <main>
      <article>
        {header(kit, data)}
        {contents(kit, data)}
        {body.map((block, i) => blocks[block.type](kit, block, i))}
        {kit.small({children: `本文《${article.headline}》由${publisher.name}发布，转载请注明出处：${article.url}`})}
        {actions(kit, data)}
      </article>
      {author(kit, data)}
      {kit.grid({children: [neighbour(kit, previous, '上一篇'), neighbour(kit, next, '下一篇')]})}
      <section>
        {kit.heading({level: 2, children: '延伸阅读'})}
        {kit.grid({children: related.map((post, i) => card(kit, post, i))})}
      </section>
      {comments(kit, data)}
      {contact(kit, data)}
    </main>
  )
}
