import type {ComponentPropsWithRef, ReactNode} from 'react'
import {nodeOf} from '../../lib/nodeOf.ts'
import {numberOf} from '../../lib/numberOf.ts'
import {textOf} from '../../lib/text.ts'
import * as english from '../../locale/english.ts'
import {fill} from '../../locale/pattern.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import {CopyButton} from '../../primitives/CopyButton/CopyButton.tsx'
import {Scroller} from '../../primitives/Scroller/Scroller.tsx'
import * as S from './CodeBlock.styles.ts'
import {codeIn} from './codeIn.ts'
import {languageName} from './languageName.ts'
import {linesIn} from './linesIn.ts'
import {renderLines, type Highlighter} from './renderLines.tsx'

export interface CodeBlockProps extends SettingsProps, ComponentPropsWithRef<'div'> {
  /** The code: text, or a `<code>` as HTML and MDX have it, whose class `language-…` may name the language. */
  children?: ReactNode
  /** The language, as in the fence of Markdown: `ts`, `css`. It is named above the code. */
  language?: string | undefined
  /** What the code is of, such as the name of its file. */
  caption?: string | undefined
  /**
   * The lines to highlight, as numbers and ranges: `2,4-6`; where lines are numbered, by those numbers. Lines are told apart where
   * the code is text, coloured in spans or not; a link or an emphasis in it keeps it as it is.
   */
  lines?: string | undefined
  /** The lines that were added, in the same way: an `<ins>` each, with a plus before it. */
  inserted?: string | undefined
  /** The lines that were taken out: a `<del>` each, with a minus before it, which the button does not copy. */
  deleted?: string | undefined
  /**
   * Whether the lines are numbered.
   * @default false
   */
  lineNumbers?: boolean | undefined
  /**
   * The number of the first line, 1 or more, where lines are numbered.
   * @default 1
   */
  start?: number | string | undefined
  /** Colours the code: one from `inkstone/highlight`, or any function of the kind. */
  highlighter?: Highlighter | undefined
}

/**
 * A block of code with its language and a button that copies it; highlighted and numbered lines where asked for. Renders a
 * `<div>` with the `<pre>`, which scrolls inside itself.
 */
export function CodeBlock(props: CodeBlockProps) {
  const [{locale}, own] = useSettings(props)
  const {children, caption, language: given, lines, inserted, deleted, lineNumbers, start, highlighter, ...rest} = own
  const code = codeIn(children)
  const language = textOf(given) ?? code.language
  const name = languageName(language)
  const title = textOf(caption)
  const words = wordsOf(locale, 'code', english.code)
  const label = name ? fill(words.named, {language: name}) : words.label
  const from = numberOf(start)
  const first = (lineNumbers && Number.isFinite(from) && Math.trunc(from)) || 1
  const texts = code.text?.split('\n') ?? []
  const read = (ranges: unknown) => linesIn(ranges, first, first + texts.length - 1)
  const marks = {chosen: read(lines), inserted: read(inserted), deleted: read(deleted)}
  const isMarked = Object.values(marks).some(({size}) => size > 0)
  const kept = texts.filter((_, i) => !marks.deleted.has(first + i) || marks.inserted.has(first + i))
  const coloured =
    code.text !== undefined && language && typeof highlighter === 'function'
      ? highlighter(code.text, language)
      : undefined
  const tokens = Array.isArray(coloured) ? coloured : undefined
  const inLines = code.text !== undefined && (tokens || isMarked || lineNumbers)
  return (
    <S.Root data-slot="code-block" data-ink-prose="" {...rest} data-language={language}>
      {(title || name) && (
        <div data-slot="code-block-header">
          {title && <bdi data-slot="code-block-caption">{title}</bdi>}
          {name && <span data-slot="code-block-language">{name}</span>}
        </div>
      )}
      <CopyButton
        data-slot="code-block-copy"
        locale={locale}
        name={label}
        text={kept.length < texts.length ? kept.join('\n') : undefined}
        from="pre"
      />
      <Scroller
        as="pre"
        data-slot="code-block-code"
        data-ink-prose=""
        label={title ?? label}
        data-line-numbers={lineNumbers ? true : undefined}
      >
        <code>{inLines ? renderLines(tokens, texts, marks, first, lineNumbers) : nodeOf(code.nodes)}</code>
      </Scroller>
    </S.Root>
  )
}
