import type {Meta, StoryObj} from '@storybook/react-vite'
import {Byline} from 'inkstone'
import {expect} from 'storybook/test'
import {between, narrow} from '../decorators.tsx'
import {author, brokenPicture, en, illustrator, organization, proofreader} from '../fixtures.ts'

const meta = {
  title: 'Components/Byline',
  component: Byline,
  args: {author},
  argTypes: {size: {control: 'inline-radio', options: ['small', 'medium', 'large']}},
} satisfies Meta<typeof Byline>
export default meta
type Story = StoryObj<typeof meta>

/** A picture and a linked name. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getByRole('link', {name: author.name})).toHaveAttribute('rel', 'noopener author')
  },
}

/** Two names, joined as the language joins them. */
export const Two: Story = {args: {author: [author, proofreader]}}

/** Five names: the first three with their pictures. */
export const Five: Story = {
  args: {author: [author, proofreader, illustrator, organization, {name: '海图室的朋友们'}]},
}

/** No picture: the name's first character. */
export const NoPicture: Story = {args: {author: illustrator}}

/** The picture's address leads nowhere. */
export const BrokenPicture: Story = {
  args: {author: {...author, image: brokenPicture}},
  play: async ({canvas}) => {
    await expect(await canvas.findByText('林', {}, {timeout: 5000})).toBeVisible()
  },
}

/** No address: the name is text. */
export const NoLink: Story = {args: {author: {name: '苏未'}}}

/** Nobody is named: nothing is rendered. */
export const Nobody: Story = {
  args: {author: [{name: ''}]},
  decorators: [between('下面没有署名。', '因为没有人留下名字。')],
}

/** With a picture of 40 px. */
export const Medium: Story = {args: {size: 'medium'}}

/** With a picture of 64 px. */
export const Large: Story = {args: {size: 'large'}}

/** Long names, where there is little room. */
export const Narrow: Story = {
  args: {
    author: [
      {...illustrator, name: 'Maria Theodora Freifrau von Schwarzenbergergutenbergsdorfferin-Hohenlandsberg'},
      {...proofreader, name: '阿依努尔·买买提江'},
    ],
  },
  decorators: [narrow],
}

/** In English. */
export const English: Story = {args: {author: en.article.author}, globals: {locale: 'en'}}

/** On a dark page. */
export const Dark: Story = {args: {author: [author, proofreader, illustrator]}, globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {args: {author: [author, proofreader, illustrator]}, globals: {scheme: 'sepia'}}

/** From right to left. */
export const RightToLeft: Story = {args: {author: [author, proofreader]}, globals: {direction: 'rtl'}}
