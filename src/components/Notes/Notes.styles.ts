import {styled} from 'styled-components'
import {plainLink} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.section`
  padding-block-start: 1.5rem;
  border-block-start: 1px solid ${theme.color.borderSubtle};
  font-size: ${theme.size.meta};
  line-height: 1.75;
  color: ${theme.color.textSecondary};

  ol {
    margin: 0;
    list-style: decimal;
  }

  li:target {
    background: color-mix(in oklab, ${theme.color.accent} 9%, transparent);
  }

  p:first-child:nth-last-child(2) {
    display: inline;
  }

  [data-slot='notes-back'] a {
    ${plainLink}
    display: inline-block;
    padding: 0.25rem;
    vertical-align: bottom;
  }

  [data-slot='notes-back'] svg {
    display: block;
    inline-size: 1rem;
    block-size: 1rem;
  }

  &:dir(rtl) svg {
    scale: -1 1;
  }

  @media print {
    [data-slot='notes-back'] {
      display: none;
    }
  }
`
