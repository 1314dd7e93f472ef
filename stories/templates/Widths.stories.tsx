import type {Meta, StoryObj} from '@storybook/react-vite'
import {
  articleComponents,
  ArticleBody,
  ArticleHeader,
  AuthorCard,
  CommentGate,
  CommentList,
  ContactFooter,
  PostNavigation,
  RelatedPosts,
  ShareBar,
} from 'inkstone'
import type {ReactNode} from 'react'
import {expect} from 'storybook/test'
import {author, Body, posts, zh} from '../fixtures.ts'
import {zhThread} from '../threads.ts'
import './widths.css'

const {article, body, previous, next, contact} = zh

const components: Record<string, ReactNode> = {
  ArticleHeader: <ArticleHeader article={article} readingTime={7} />,
  ArticleBody: (
    <ArticleBody>
      <Body blocks={body.slice(0, 9)} components={articleComponents} />
    </ArticleBody>
  ),
  AuthorCard: <AuthorCard author={author} />,
  RelatedPosts: <RelatedPosts posts={posts} />,
  PostNavigation: <PostNavigation previous={previous} next={next} />,
  CommentList: <CommentList comments={zhThread} />,
  CommentGate: <CommentGate loginUrl="/login" registerUrl="/register" />,
  ShareBar: <ShareBar url={article.url} headline={article.headline} />,
  ContactFooter: <ContactFooter contact={contact} now="2024-07-31T17:02:00+08:00" />,
}

interface Props {
  component: string
  /** Where it stands: alone in a box, in a cell of a grid, or in a row beside something else. */
  place: 'box' | 'cell' | 'row'
  /** Of the box, in pixels. */
  width: number
}

const Placed = ({component, place, width}: Props) => (
  <div className="widths" data-place={place} style={{inlineSize: width}}>
    {place !== 'box' && <p>隔壁</p>}
    <div>{components[component]}</div>
  </div>
)

const meta = {
  title: 'Templates/Widths',
  component: Placed,
  argTypes: {
    component: {control: 'select', options: Object.keys(components)},
    place: {control: 'inline-radio', options: ['box', 'cell', 'row']},
    width: {control: {type: 'range', min: 240, max: 1600, step: 1}},
  },
  args: {component: 'AuthorCard', place: 'box', width: 640},
} satisfies Meta<typeof Placed>
export default meta
type Story = StoryObj<typeof meta>

/** Drag the corner: a component lays itself out by the width that it is given, not by that of the window. */
export const Box: Story = {}

/** Three cards where there is room for three. */
export const Wide: Story = {args: {component: 'RelatedPosts', width: 1100}}

/** The same in a sidebar. */
export const Sidebar: Story = {args: {component: 'RelatedPosts', width: 300}}

/** In a cell of a grid, whose other cell is as wide. */
export const Cell: Story = {args: {component: 'ContactFooter', place: 'cell', width: 1100}}

/** In a flexible row: it takes what is left, and breaks no line of its neighbour. */
export const Row: Story = {
  args: {component: 'PostNavigation', place: 'row', width: 700},
  play: async ({canvasElement}) => {
    const row = canvasElement.querySelector('.widths')!
    await expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth)
  },
}

/** Each of them at 320 pixels: nothing is wider than its place. */
export const Narrowest: Story = {
  render: () => (
    <>
      {Object.keys(components).map((component) => (
        <Placed key={component} component={component} place="box" width={320} />
      ))}
    </>
  ),
  play: async ({canvasElement}) => {
    for (const box of canvasElement.querySelectorAll('.widths')) {
      await expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth)
    }
  },
}
