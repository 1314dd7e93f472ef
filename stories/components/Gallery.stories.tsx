import type {Meta, StoryObj} from '@storybook/react-vite'
import {Figure, Gallery, type ImageObject} from 'inkstone'
import {column} from '../decorators.tsx'
import {brokenPicture} from '../fixtures.ts'

const picture = (name: string, alt: string, caption?: string): ImageObject => ({
  src: `/${name}.svg`,
  alt,
  caption,
  width: 600,
  height: 400,
})

const images = [
  picture('compass', '罗盘，指针偏北'),
  picture('soundings', '等深线一圈圈向中间收拢'),
  picture('tides', '月相与潮水的曲线'),
  picture('flags', '一行信号旗'),
  picture('lighthouse', '夜里的灯塔'),
]

const meta = {
  title: 'Components/Gallery',
  component: Gallery,
  args: {images, caption: '出海的人要认的几样东西。'},
  argTypes: {children: {control: false}},
  decorators: [column],
} satisfies Meta<typeof Gallery>
export default meta
type Story = StoryObj<typeof meta>

/** Five pictures, three in a row, and a caption for all of them. */
export const Default: Story = {}

/** Two in a row. */
export const TwoColumns: Story = {args: {columns: 2, images: images.slice(0, 4)}}

/** One below the other. */
export const OneColumn: Story = {args: {columns: 1, images: images.slice(0, 2)}}

/** Four are asked for; a phone has room for two. */
export const Phone: Story = {args: {columns: 4}, globals: {viewport: {value: 'phone', isRotated: false}}}

/** Each has a caption of its own. */
export const Captions: Story = {
  args: {
    images: [
      picture('compass', '罗盘，指针偏北', '罗盘：磁北不是真北。'),
      picture('soundings', '等深线一圈圈向中间收拢', '等深线：越往里越深。'),
      picture('flags', '一行信号旗', '信号旗：一面旗一个字。'),
    ],
  },
}

/** One of them is broken: its words stand in its place. */
export const BrokenPicture: Story = {
  args: {images: [...images.slice(0, 2), {...images[2]!, src: brokenPicture}]},
}

/** Figures as children, as HTML and MDX have them. */
export const WithChildren: Story = {
  args: {
    images: undefined,
    columns: 2,
    children: (
      <>
        <Figure image={images[0]} />
        <Figure image={images[1]} />
      </>
    ),
  },
}

/** On a dark page. */
export const Dark: Story = {globals: {scheme: 'dark'}}

/** On a page that runs from right to left. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}}
