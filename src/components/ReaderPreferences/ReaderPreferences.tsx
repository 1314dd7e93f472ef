import type {ComponentPropsWithRef} from 'react'
import * as english from '../../locale/english.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import {textIcon} from '../../primitives/Icon/icons.tsx'
import {defaultKey, names, type Choice} from './choices.ts'
import * as S from './ReaderPreferences.styles.ts'

export interface ReaderPreferencesProps extends SettingsProps, Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /**
   * Where the preferences are kept; the same as that of ReaderPreferencesScript.
   * @default 'ink-reader-preferences'
   */
  storageKey?: string | undefined
  /**
   * What may be chosen, in the order shown.
   * @default ['size', 'spacing', 'measure', 'face', 'theme']
   */
  choices?: readonly Choice[] | undefined
}

/** Those of what there is, or all where none is. */
function toNames(given: readonly Choice[]) {
  const known = Array.isArray(given) ? [...new Set<Choice>(given)].filter((it) => names.includes(it)) : []
  return known.length > 0 ? known : names
}

/**
 * Lets a reader choose the size, the spacing, the measure and the face of the text, and the theme. They are kept in
 * localStorage and stand on `<html>` as `data-ink-size` and the like. Renders a `<div>` with a button that opens a popover.
 * Hidden where scripts are off.
 */
export function ReaderPreferences(props: ReaderPreferencesProps) {
  const [{locale}, {storageKey = defaultKey, choices = names, ...rest}] = useSettings(props)
  return (
    <S.Root
      data-slot="reader-preferences"
      {...rest}
      storageKey={storageKey}
      names={toNames(choices)}
      words={wordsOf(locale, 'preferences', english.preferences)}
      icon={textIcon}
    />
  )
}
