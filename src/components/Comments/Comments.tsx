import {useId, type ComponentPropsWithRef} from 'react'
import {toList} from '../../lib/list.ts'
import * as english from '../../locale/english.ts'
import {formatNumber} from '../../locale/counts.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import type {Comment} from '../../model.ts'
import {below, Heading, type HeadingLevel} from '../../primitives/Heading/Heading.tsx'
import {CommentGate, type CommentGateProps} from '../CommentGate/index.ts'
import * as S from './Comments.styles.ts'

export interface CommentsProps
  extends
    SettingsProps,
    Pick<CommentGateProps, 'loginUrl' | 'registerUrl' | 'reason'>,
    Omit<ComponentPropsWithRef<'section'>, 'children'> {
  /** What has been said. Its number stands beside the heading; the thread itself comes with a later version. */
  comments?: Comment[]
  /**
   * The level of the region's heading.
   * @default 2
   */
  headingLevel?: HeadingLevel
}

/** The region of comments: its heading and the gate. Renders a `<section>`. */
export function Comments(props: CommentsProps) {
  const [settings, {comments, loginUrl, registerUrl, reason, headingLevel = 2, ...rest}] = useSettings(props)
  const id = useId()
  const count = toList(comments).length
  return (
    <S.Root data-slot="comments" aria-labelledby={id} {...rest}>
      <div data-slot="comments-title">
        <Heading level={headingLevel} id={id} data-slot="comments-heading">
          {wordsOf(settings.locale, 'comments', english.comments).heading}
        </Heading>
        {count > 0 && <span data-slot="comments-count">{formatNumber(count, settings.locale)}</span>}
      </div>
      <CommentGate {...settings} {...{loginUrl, registerUrl, reason}} headingLevel={below(headingLevel)} />
    </S.Root>
  )
}
