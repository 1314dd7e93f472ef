import type {ComponentPropsWithRef, ReactNode} from 'react'
import * as english from '../../locale/english.ts'
import type {Locale} from '../../locale/locale.ts'
import {fill} from '../../locale/pattern.ts'
import {wordsOf} from '../../locale/settings.ts'
import {copyIcon} from '../Icon/icons.tsx'
import * as S from './CopyButton.styles.ts'

export interface CopyButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'type'> {
  locale: Locale
  /** What is copied. Without it what `from` finds, else the address in `href`, in full. */
  text?: string | undefined
  /** Where it stands, as a selector inside the button's parent: a text, which need not be sent twice, or a link. */
  from?: string | undefined
  /** What the button's name says is copied. Without it the name is "Copy". */
  name?: string | undefined
  /** Where the button leads while there is no script, as a link; without it the button is hidden then. */
  href?: string | undefined
  /** Called when the text is on the clipboard. */
  onCopied?: (() => void) | undefined
  /** What is seen of the button. Without it an icon. */
  children?: ReactNode
}

/**
 * Copies a text and says so, in a toast and to screen readers. Renders a `<button>`, with `href` an `<a>` that acts as
 * one.
 */
export function CopyButton({locale, name, children = copyIcon, ...rest}: CopyButtonProps) {
  const {label, named, copied, failed} = wordsOf(locale, 'copy', english.copy)
  return (
    <S.Root aria-label={name ? fill(named, {name}) : label} {...rest} messages={{copied, failed}}>
      {children}
    </S.Root>
  )
}
