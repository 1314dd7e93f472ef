import type {ComponentPropsWithRef} from 'react'
import {oneOf} from '../../lib/oneOf.ts'
import {textOf} from '../../lib/text.ts'
import * as english from '../../locale/english.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import type {HeadingLevel} from '../../primitives/Heading/Heading.tsx'
import {renderLink} from '../../primitives/Link/renderLink.tsx'
import {Gate} from './Gate.tsx'

/** Why a reader may not write, and what they can do about it. */
export interface CommentBarrier {
  /** Where a reader logs in. Without it there is no such link. */
  loginUrl?: string | undefined
  /** Where a reader signs up. */
  registerUrl?: string | undefined
  /**
   * Why the reader may not write.
   * @default 'login'
   */
  reason?: 'login' | 'closed' | 'members' | undefined
}

export interface CommentGateProps
  extends SettingsProps, CommentBarrier, Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /**
   * The level of its heading.
   * @default 3
   */
  headingLevel?: HeadingLevel | undefined
}

/** What stands in place of the reply form for a reader who may not write. Renders a `<div>` with plain links. */
export function CommentGate(props: CommentGateProps) {
  const [settings, own] = useSettings(props)
  const {loginUrl: login, registerUrl: register, reason: given, headingLevel = 3, ...rest} = own
  const [loginUrl, registerUrl] = [login, register].map(textOf)
  const reason = oneOf(given, 'login', 'closed', 'members')
  const words = wordsOf(settings.locale, 'comments', english.comments)
  return (
    <Gate headingLevel={headingLevel} {...rest} words={words[reason]} data-reason={reason}>
      {reason !== 'closed' && (loginUrl || registerUrl) && (
        <>
          {loginUrl && renderLink(settings, loginUrl, {'data-slot': 'comment-gate-login', children: words.loginAction})}
          {registerUrl &&
            renderLink(settings, registerUrl, {'data-slot': 'comment-gate-register', children: words.registerAction})}
        </>
      )}
    </Gate>
  )
}
