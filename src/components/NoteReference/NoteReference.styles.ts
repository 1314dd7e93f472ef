import {styled} from 'styled-components'
import {plainLink} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.sup`
  font: inherit;
  font-size: 0.7em;
  line-height: 0;
  white-space: nowrap;

  > a {
    ${plainLink}
    margin-inline: -0.1em;
    padding: 0.5em 0.2em;
    color: ${theme.color.accent};
  }

  [popover] {
    position: absolute;
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(26rem, 100vw - 2rem);
    margin: 0;
    padding: 1rem;
    border: 1px solid ${theme.color.borderSubtle};
    border-radius: ${theme.radius.popover};
    outline: 0;
    background: ${theme.color.surfaceRaised};
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 0.12);
    font: 400 ${theme.size.meta}/1.75 var(--_ink-sans);
    white-space: normal;
    color: ${theme.color.textSecondary};
  }

  p:first-child {
    margin: 0;
  }
`
