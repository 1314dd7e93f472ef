import type {ComponentPropsWithRef} from 'react'
import {nodeOf} from '../../lib/nodeOf.ts'
import {oneOf} from '../../lib/oneOf.ts'
import {textOf} from '../../lib/text.ts'
import * as english from '../../locale/english.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import * as S from './Callout.styles.ts'

export interface CalloutProps extends SettingsProps, ComponentPropsWithRef<'div'> {
  /**
   * What the reader is to make of it. Its word stands above the text, in the language of the locale.
   * @default 'note'
   */
  type?: 'note' | 'tip' | 'important' | 'warning' | 'caution' | undefined
  /** Words beside that one. */
  heading?: string | undefined
}

/** A passage that stands apart from the text: a note, a tip, a warning. Renders a `<div>` with the role of a note. */
export function Callout(props: CalloutProps) {
  const [{locale}, {type: given, heading, children, ...rest}] = useSettings(props)
  const type = oneOf(given, 'note', 'tip', 'important', 'warning', 'caution')
  const word = wordsOf(locale, 'callout', english.callout)[type]
  const own = textOf(heading)
  // GitHub's and Obsidian's are entitled with their type, in English.
  const other = own && ![type, word.toLowerCase()].includes(own.trim().toLowerCase()) ? own : undefined
  return (
    <S.Root
      role="note"
      aria-label={other ? `${word} ${other}` : word}
      data-slot="callout"
      data-ink-prose=""
      {...rest}
      data-type={type}
    >
      <p data-slot="callout-title" data-ink-prose="">
        <span data-slot="callout-type">{word}</span> {other && <bdi>{other}</bdi>}
      </p>
      {nodeOf(children)}
    </S.Root>
  )
}
