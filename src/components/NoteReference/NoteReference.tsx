import type {ComponentPropsWithRef} from 'react'
import {textOf} from '../../lib/text.ts'
import * as english from '../../locale/english.ts'
import {fill} from '../../locale/pattern.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import {NoteLink} from './NoteLink.tsx'
import * as S from './NoteReference.styles.ts'

export interface NoteReferenceProps extends SettingsProps, ComponentPropsWithRef<'sup'> {
  /** `#` and the id of the note. */
  href: string
  /** What is seen of it: a number, or a sign. Without it the children. */
  label?: string | undefined
}

/**
 * The mark of a note. Renders a `<sup>` with a link to the note; where scripts run the note opens beside it, from the same
 * words that the list has.
 */
export function NoteReference(props: NoteReferenceProps) {
  const [{locale}, {href, label, children, ...rest}] = useSettings(props)
  const target = textOf(href)
  const mark = textOf(label) ?? (typeof children === 'string' ? children : '')
  const name = fill(wordsOf(locale, 'notes', english.notes).reference, {label: mark}).trim()
  return (
    <S.Root data-slot="note-reference" {...rest}>
      {target?.startsWith('#') ? (
        <NoteLink href={target} name={name}>
          {children ?? mark}
        </NoteLink>
      ) : (
        (children ?? mark)
      )}
    </S.Root>
  )
}
