import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleJsonLd, type Comment} from 'inkstone'
import {expect} from 'storybook/test'
import {column} from '../decorators.tsx'
import {en, organization, zh} from '../fixtures.ts'

const {article, publisher, contact} = zh

const comments: Comment[] = [
  {id: '1', text: '数了一夜的闪光，总算知道它在说什么。', author: {name: '周砚秋'}, dateCreated: '2024-08-01T08:12'},
  {id: '2', text: '我们那座是联闪三次，隔十秒。', author: {name: '程远帆'}, parentId: '1', likeCount: 4},
]

const meta = {
  title: 'Components/ArticleJsonLd',
  component: ArticleJsonLd,
  args: {article, publisher, timeZone: 'Asia/Shanghai'},
  decorators: [column],
  // The script shows nothing: what it holds is set beside it.
  render: (args) => (
    <>
      <ArticleJsonLd {...args} ref={show} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it scrolls by keyboard */}
      <pre tabIndex={0} style={{overflow: 'auto', font: '0.875rem/1.6 ui-monospace, monospace'}} />
    </>
  ),
} satisfies Meta<typeof ArticleJsonLd>
export default meta
type Story = StoryObj<typeof meta>

function show(script: HTMLScriptElement | null) {
  const text = script?.nextElementSibling
  if (text) text.textContent = JSON.stringify(JSON.parse(script.textContent), null, 2)
}

/** An article with its author, publisher, breadcrumb, dates and counts. */
export const Default: Story = {
  play: async ({canvasElement}) => {
    const script = canvasElement.querySelector('script[type="application/ld+json"]')!
    await expect(JSON.parse(script.textContent).headline).toBe(article.headline)
    await expect(canvasElement.querySelector('pre')).toHaveTextContent('"BreadcrumbList"')
  },
}

/** News, from an organization that can be reached. */
export const News: Story = {
  args: {
    articleType: 'NewsArticle',
    article: {...article, author: organization},
    publisher: {...publisher, contactPoint: contact},
  },
}

/** With what readers said, and to whom. */
export const WithComments: Story = {args: {comments, articleType: 'BlogPosting'}}

/** What would end a script is written another way, and reads the same. */
export const Hostile: Story = {
  args: {article: {url: article.url, headline: '</script><script>alert(1)</script><!--'}, publisher: undefined},
  play: async ({canvasElement}) => {
    const scripts = canvasElement.querySelectorAll('script')
    await expect(scripts).toHaveLength(1)
    await expect(scripts[0]!.textContent).not.toContain('<')
    await expect(canvasElement.querySelector('pre')).toHaveTextContent('</script><script>alert(1)</script><!--')
  },
}

/** No more than a headline and an address. */
export const Minimal: Story = {args: {article: {url: article.url, headline: article.headline}, publisher: undefined}}

/** In English. */
export const English: Story = {args: {article: en.article, publisher: en.publisher}, globals: {locale: 'en'}}
