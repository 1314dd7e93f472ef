import type {Decorator} from '@storybook/react-vite'

/** As wide as a column of text. */
export const column: Decorator = (Story) => (
  <div style={{maxInlineSize: '43rem'}}>
    <Story />
  </div>
)

/** As wide as one card of three. */
export const cell: Decorator = (Story) => (
  <div style={{maxInlineSize: '21rem'}}>
    <Story />
  </div>
)

/** As wide as a small phone leaves it. */
export const narrow: Decorator = (Story) => (
  <div style={{maxInlineSize: '18rem'}}>
    <Story />
  </div>
)

/** For what renders nothing: the words round it show that there is nothing. */
export const between =
  (before: string, after: string): Decorator =>
  (Story) => (
    <>
      <p>{before}</p>
      <Story />
      <p>{after}</p>
    </>
  )
