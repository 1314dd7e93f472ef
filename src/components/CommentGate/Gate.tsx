import type {ComponentPropsWithRef} from 'react'
import {Heading, type HeadingLevel} from '../../primitives/Heading/Heading.tsx'
import * as S from './CommentGate.styles.ts'

export interface GateProps extends ComponentPropsWithRef<'div'> {
  words: {title: string; description: string}
  headingLevel: HeadingLevel
}

/** A statement, a line, and what can be done about it. */
export function Gate({words, headingLevel, children, ...rest}: GateProps) {
  return (
    <S.Root data-slot="comment-gate" {...rest}>
      <div data-slot="comment-gate-content">
        <div>
          <Heading level={headingLevel} data-slot="comment-gate-title">
            {words.title}
          </Heading>
          <p data-slot="comment-gate-description" dir="auto">
            {words.description}
          </p>
        </div>
        {children && <div data-slot="comment-gate-actions">{children}</div>}
      </div>
    </S.Root>
  )
}
