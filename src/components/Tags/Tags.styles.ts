import {styled} from 'styled-components'
import {theme} from '../../theme/theme.ts'

export const Root = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25em;
  margin: 0;
  padding: 0;
  list-style: '';
  font-size: ${theme.size.meta};
  line-height: 1.75;
  color: ${theme.color.textTertiary};

  a {
    display: inline-block;
    color: inherit;
    font-weight: inherit;
    text-decoration: none;

    @media (hover: hover) {
      &:hover {
        color: ${theme.color.accent};
      }
    }
  }

  li > *::before {
    content: '# ';
    content: '# ' / '';
  }
`
