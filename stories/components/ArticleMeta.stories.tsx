import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleMeta} from 'inkstone'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect} from 'storybook/test'
import {column} from '../decorators.tsx'
import {author, en, zh} from '../fixtures.ts'

const {article, publisher} = zh

const meta = {
  title: 'Components/ArticleMeta',
  component: ArticleMeta,
  args: {article, publisher, timeZone: 'Asia/Shanghai'},
  decorators: [column],
  // What a server writes into the head, as text: React would put it into Storybook's own.
  render: (args) => (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it scrolls by keyboard
    <pre tabIndex={0} style={{overflow: 'auto', font: '0.875rem/1.6 ui-monospace, monospace'}}>
      {renderToStaticMarkup(<ArticleMeta {...args} />).replaceAll(/(?<=>)(?=<(meta|link|title))/g, '\n')}
    </pre>
  ),
} satisfies Meta<typeof ArticleMeta>
export default meta
type Story = StoryObj<typeof meta>

/** Title, canonical address, Open Graph and citation. */
export const Default: Story = {
  play: async ({canvasElement}) => {
    await expect(canvasElement).toHaveTextContent(`<title>${article.headline}</title>`)
    await expect(canvasElement).toHaveTextContent('<meta property="article:published_time"')
  },
}

/** The author is in the fediverse, which is told so by a link to the profile there. */
export const Fediverse: Story = {
  args: {
    article: {
      ...article,
      author: {...author, sameAs: [{name: 'Mastodon', url: 'https://mastodon.example/@linyu'}]},
    },
  },
  play: async ({canvasElement}) => {
    await expect(canvasElement).toHaveTextContent('<meta name="fediverse:creator" content="@linyu@mastodon.example"/>')
  },
}

/** With a picture, cards are large. */
export const WithPicture: Story = {
  args: {article: {...article, image: {src: '/lighthouse.svg', alt: '雾里的灯塔', width: 1200, height: 720}}},
}

/** No more than a headline and an address. */
export const Minimal: Story = {args: {article: {url: article.url, headline: article.headline}, publisher: undefined}}

/** In English. */
export const English: Story = {args: {article: en.article, publisher: en.publisher}, globals: {locale: 'en'}}
