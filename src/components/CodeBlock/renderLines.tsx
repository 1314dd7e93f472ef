import type {ReactNode} from 'react'

/** What a piece of code is, as far as it is coloured. */
export type TokenType = 'comment' | 'keyword' | 'string' | 'number' | 'function' | 'inserted' | 'deleted'

export interface Token {
  text: string
  /** Without it the piece has the colour of the text. */
  type?: TokenType
}

/** Takes code apart: its lines, each its pieces in order; nothing where it does not know the language. */
export type Highlighter = (code: string, language: string) => Token[][] | undefined

const piece = ({text, type}: Token, key: number): ReactNode =>
  type ? (
    <span key={key} data-token={type}>
      {text}
    </span>
  ) : (
    text
  )

/** Which lines are told apart, and how. */
export interface Marks {
  chosen: Set<number>
  inserted: Set<number>
  deleted: Set<number>
}

/** The lines of a block, each an element of its own, the ends of lines kept, so that what is copied is the code. */
export function renderLines(
  tokens: Token[][] | undefined,
  lines: string[],
  {chosen, inserted, deleted}: Marks,
  first: number,
  areNumbered: boolean | undefined,
) {
  return lines.map((line, i) => {
    const number = first + i
    const Line = inserted.has(number) ? 'ins' : deleted.has(number) ? 'del' : 'span'
    return (
      <Line
        key={i}
        data-line={areNumbered ? number : ''}
        data-highlighted={chosen.has(number) || Line !== 'span' ? '' : undefined}
      >
        {tokens?.[i]?.map(piece) ?? line}
        {i < lines.length - 1 && '\n'}
      </Line>
    )
  })
}
