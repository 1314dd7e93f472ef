import type {Meta, StoryObj} from '@storybook/react-vite'
import {Avatar} from 'inkstone'
import {expect} from 'storybook/test'
import {author, brokenPicture, illustrator, organization} from '../fixtures.ts'

const meta = {
  title: 'Components/Avatar',
  component: Avatar,
  args: {author, size: 'large'},
  argTypes: {size: {control: 'inline-radio', options: ['small', 'medium', 'large']}},
} satisfies Meta<typeof Avatar>
export default meta
type Story = StoryObj<typeof meta>

/** The picture of a person. */
export const Default: Story = {}

/** 32, 40 and 64 px. */
export const Sizes: Story = {
  render: (args) => (
    <div style={{display: 'flex', alignItems: 'center', gap: '1rem'}}>
      <Avatar {...args} size="small" />
      <Avatar {...args} size="medium" />
      <Avatar {...args} size="large" />
    </div>
  ),
}

/** No picture, in all three sizes: the name's first character. */
export const Initials: Story = {...Sizes, args: {author: illustrator}}

/** Names of many scripts: the first letter, with what belongs to it. */
export const Scripts: Story = {
  render: (args) => (
    <div style={{display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '1rem'}}>
      {['苏未', 'nora ellery', 'Éloïse', 'Ångström', 'يوسف', 'さくら', '한지우', 'नीला', '“海图”小组', '🐙 章鱼'].map(
        (name) => (
          <Avatar key={name} {...args} author={{name}} />
        ),
      )}
    </div>
  ),
}

/** The picture's address leads nowhere: the first character takes its place once that is known. */
export const BrokenPicture: Story = {
  args: {author: {...author, image: brokenPicture}},
  play: async ({canvas}) => {
    await expect(await canvas.findByText('林', {}, {timeout: 5000})).toBeVisible()
  },
}

/** Neither picture nor name: a line drawing. */
export const Anonymous: Story = {...Sizes, args: {author: undefined}}

/** A picture that is not square: it is cut. */
export const WidePicture: Story = {args: {author: {...author, image: '/tides.svg'}}}

/** The logo of an organization. */
export const Organization: Story = {args: {author: organization}}

/** On a dark page. */
export const Dark: Story = {...Sizes, args: {author: illustrator}, globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {...Sizes, args: {author: illustrator}, globals: {scheme: 'sepia'}}
