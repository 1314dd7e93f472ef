import type {ComponentPropsWithRef} from 'react'
import {textOf} from '../../lib/text.ts'
import * as english from '../../locale/english.ts'
import {countOf} from '../../lib/countOf.ts'
import {formatCount} from '../../locale/counts.ts'
import {useSettings, type Settings, type SettingsProps, wordsOf} from '../../locale/settings.ts'
import {eyeIcon, heartIcon, talkIcon} from '../Icon/icons.tsx'
import * as S from './Count.styles.ts'

export interface CountProps extends SettingsProps, Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** The number. From ten thousand on it is shortened; what is no count is left out. */
  value: number | undefined
  /** What is counted: its icon, and its name for screen readers. */
  type: 'views' | 'comments' | 'likes'
}

const icons = {views: eyeIcon, comments: talkIcon, likes: heartIcon}

/** A number with its icon. Renders a `<span>` with the number in `<data>`, or nothing. */
export function Count(props: CountProps) {
  const [settings, rest] = useSettings(props)
  return renderCount(settings, rest)
}

/** The same for what has its settings already: a list of cards holds many. */
export function renderCount({locale}: Settings, {value, type, ...rest}: Omit<CountProps, keyof SettingsProps>) {
  const count = countOf('Count', type, value)
  if (count === undefined || !Object.hasOwn(icons, textOf(type) ?? '')) return null
  return (
    <S.Root data-slot="count" {...rest} data-type={type}>
      {icons[type]}
      <span data-slot="count-label">{`${wordsOf(locale, 'counts', english.counts)[type]} `}</span>
      <data data-slot="count-value" value={count}>
        {formatCount(count, locale)}
      </data>
    </S.Root>
  )
}
