import {keyframes, styled} from 'styled-components'
import {theme} from '../../theme/theme.ts'

const grow = keyframes`
  to { scale: 1; }
`

// A border, which forced colours keep. It moves by the reader's own hand, so it does for those who want less motion too.
export const Root = styled.div`
  position: sticky;
  inset-block-start: ${theme.header.height};
  z-index: 1;
  margin-block-end: -2px;
  border-block-start: 2px solid ${theme.color.accentSolid};
  pointer-events: none;
  scale: 0 1;
  transform-origin: 0;

  &:dir(rtl) {
    transform-origin: 100%;
  }

  @media screen {
    @supports (timeline-scope: none) {
      animation: ${grow} 1ms linear both;
      animation-timeline: --ink-article-body;
      animation-range: contain;
    }
  }
`
