import type {ComponentPropsWithRef} from 'react'
import {nodeOf} from '../../lib/nodeOf.ts'
import {textOf} from '../../lib/text.ts'
import * as english from '../../locale/english.ts'
import {fill} from '../../locale/pattern.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import {returnIcon} from '../../primitives/Icon/icons.tsx'

export interface NotesItemProps extends SettingsProps, Omit<ComponentPropsWithRef<'li'>, 'value'> {
  /** What its mark in the text says. Without it, or where it is no number, the notes are counted. */
  label?: string | undefined
  /** The ids of the places that refer to it, in a list or separated by spaces. */
  backrefs?: string | readonly string[] | undefined
}

/** One note of `Notes`, with links back to where it is referred to. Renders an `<li>`. */
export function NotesItem(props: NotesItemProps) {
  const [{locale}, {label, backrefs, children, ...rest}] = useSettings(props)
  const words = wordsOf(locale, 'notes', english.notes)
  const ids: string[] = (Array.isArray(backrefs) ? backrefs : (textOf(backrefs)?.split(/\s+/) ?? [])).filter(textOf)
  return (
    <li
      data-slot="notes-item"
      data-ink-prose=""
      {...rest}
      value={/^\d{1,4}$/.test(textOf(label) ?? '') ? Number(label) : undefined}
    >
      {nodeOf(children)}
      {ids.length > 0 && (
        <span data-slot="notes-back">
          {ids.map((id, i) => (
            <a
              key={id}
              href={`#${id}`}
              role="doc-backlink"
              aria-label={i ? fill(words.backTo, {number: i + 1}) : words.back}
            >
              {returnIcon}
            </a>
          ))}
        </span>
      )}
    </li>
  )
}
