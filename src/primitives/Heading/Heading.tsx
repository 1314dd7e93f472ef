import type {ComponentPropsWithRef} from 'react'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

export interface HeadingProps extends ComponentPropsWithRef<'h2'> {
  level: HeadingLevel
}

const inRange = (level: unknown) =>
  Math.min(6, Math.max(1, Number.isFinite(level) ? Math.trunc(level as number) : 2)) as HeadingLevel

/** A heading whose level the page decides. Renders `<h1>` to `<h6>`; a level beyond them is brought back. */
export function Heading({level, ...rest}: HeadingProps) {
  const Tag = `h${inRange(level)}` as const
  return <Tag dir="auto" {...rest} />
}

/** The level of what stands under a heading. */
export const below = (level: HeadingLevel | undefined) => inRange(inRange(level) + 1)
