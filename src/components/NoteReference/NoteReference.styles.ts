import {styled} from 'styled-components'
import {plainLink, popover, ring} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.sup`
  font: inherit;
  font-size: 0.7em;
  line-height: 0;
  white-space: nowrap;

  > a {
    ${plainLink}
    padding: 0.5em 0.2em;
    color: ${theme.color.accent};

    &:focus-visible {
      ${ring}
    }
  }

  [popover] {
    ${popover}
    position: absolute;
    position-area: none;
    inset: auto;
    inline-size: max-content;
    margin: 0;
    outline: 0;
    font: 400 ${theme.size.meta}/1.75 var(--_ink-sans);
    white-space: normal;
  }

  p:first-child {
    margin: 0;
  }
`
