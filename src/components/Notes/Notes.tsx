import type {ComponentPropsWithRef} from 'react'
import {toList} from '../../lib/list.ts'
import {textOf} from '../../lib/text.ts'
import * as english from '../../locale/english.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import {NotesItem} from './NotesItem.tsx'
import * as S from './Notes.styles.ts'

/** A note as data. */
export interface NoteData {
  id: string
  text: string
  /** What its mark in the text says. Without it the notes are counted. */
  label?: string
  /** The ids of the places that refer to it. */
  backrefs?: readonly string[]
}

export interface NotesProps extends SettingsProps, ComponentPropsWithRef<'section'> {
  /** The notes, in order. Without them the children, `NotesItem`s, are what is shown. */
  notes?: readonly NoteData[] | undefined
}

/**
 * The notes of a text, each with links back to where it is referred to. Renders a `<section>` with an `<ol>`, or nothing
 * where there is none. A `NoteReference` shows the same notes in place.
 */
export function Notes(props: NotesProps) {
  const [settings, {notes, children, ...rest}] = useSettings(props)
  const all = toList(notes).filter(({text}) => textOf(text))
  if (!children && all.length === 0) return null
  return (
    <S.Root
      role="doc-endnotes"
      aria-label={wordsOf(settings.locale, 'notes', english.notes).label}
      data-slot="notes"
      data-ink-prose=""
      {...rest}
    >
      <ol data-slot="notes-list" data-ink-prose="">
        {all.map(({id, text, label, backrefs}, i) => (
          <NotesItem key={i} {...settings} id={textOf(id)} label={label} backrefs={backrefs}>
            <p>{text}</p>
          </NotesItem>
        ))}
        {children}
      </ol>
    </S.Root>
  )
}
