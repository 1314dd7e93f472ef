import {styled} from 'styled-components'
import {plainLink} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 0.625rem;
  min-block-size: 1.5rem;
  font-size: ${theme.size.meta};
  font-weight: 500;

  [data-slot='byline-avatars'] {
    display: inline-flex;
    flex: none;
  }

  [data-slot='avatar'] + [data-slot='avatar'] {
    margin-inline-start: -0.5rem;
    box-shadow: 0 0 0 2px ${theme.color.surface};
  }

  [data-slot='byline-name'] {
    ${plainLink}
    padding-block: 0.25rem;
  }

  @media (hover: hover) {
    a[data-slot='byline-name']:hover {
      color: ${theme.color.accent};
    }
  }
`
