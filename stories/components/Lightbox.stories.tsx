import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleBody, Figure, Gallery, Lightbox} from 'inkstone'
import {expect, screen, userEvent} from 'storybook/test'

const picture = (name: string, alt: string, caption?: string) => ({
  src: `/${name}.svg`,
  alt,
  caption,
  width: 600,
  height: 400,
})

const images = [
  picture('compass', '罗盘，指针偏北', '罗盘：磁北不是真北，两者之间的角度每年还要走一点。'),
  picture('soundings', '等深线一圈圈向中间收拢', '等深线：每个数字底下，都有一个人站在船边。'),
  picture('tides', '月相与潮水的曲线'),
]

const meta = {
  title: 'Components/Lightbox',
  component: Lightbox,
  args: {images},
  argTypes: {children: {control: false}},
} satisfies Meta<typeof Lightbox>
export default meta
type Story = StoryObj<typeof meta>

/** A button that opens pictures. */
export const Default: Story = {}

/** Open: arrow keys, swipes and buttons go on, Escape and the way back close it. */
export const Open: Story = {
  play: async ({canvas}) => {
    await userEvent.click(canvas.getByRole('button', {name: '看大图'}))
    await expect(await screen.findByRole('dialog', {name: '图片'})).toBeVisible()
  },
}

/** One picture: there is nowhere to go. */
export const OnePicture: Story = {...Open, args: {images: images.slice(0, 1)}}

/** In a text every figure has one, which shows itself to the pointer and to the keyboard; the picture does the same. */
export const InText: Story = {
  args: {images: undefined},
  render: () => (
    <ArticleBody lang="zh-CN">
      <p>海图上的数字是一根一根绳子量出来的。</p>
      <Figure image={images[1]} />
      <p>出海的人还要认这几样：</p>
      <Gallery columns={2} images={[images[0]!, images[2]!]} />
      <p>认得了，才算上过船。</p>
    </ArticleBody>
  ),
}

/** Open on a page that runs from right to left: the pictures do too. */
export const RightToLeft: Story = {...Open, globals: {direction: 'rtl'}}

/** Open on a sepia page. */
export const Sepia: Story = {...Open, globals: {scheme: 'sepia'}}
