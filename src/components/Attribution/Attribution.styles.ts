import {styled} from 'styled-components'
import {theme} from '../../theme/theme.ts'

export const Root = styled.p`
  margin: 0;
  font-size: ${theme.size.meta};
  line-height: 1.75;
  text-wrap: pretty;
  color: ${theme.color.textTertiary};

  a {
    color: inherit;
    font-weight: inherit;
    text-decoration: underline 1px ${theme.color.borderControl};
    text-underline-offset: 0.25em;

    @media (hover: hover) {
      &:hover {
        color: ${theme.color.accent};
      }
    }
  }

  [data-slot='attribution-copy'] {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    margin-block: -0.5rem;
    vertical-align: middle;
  }

  /* The short name of a long one. */
  [data-slot='attribution-license'][title] {
    white-space: nowrap;
  }
`
