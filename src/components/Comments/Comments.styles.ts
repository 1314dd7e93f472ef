import {styled} from 'styled-components'
import {container, regionHeading} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.section`
  ${container}

  [data-slot='comments-title'] {
    display: flex;
    align-items: baseline;
    gap: 0.875rem;
    margin-block-end: 1.5rem;
  }

  [data-slot='comments-count'] {
    font-size: ${theme.size.meta};
    font-variant-numeric: tabular-nums lining-nums;
    color: ${theme.color.textTertiary};
  }

  [data-slot='comments-heading'] {
    ${regionHeading}

    @container (inline-size >= 42rem) {
      font-size: 1.5rem;
    }
  }

  [data-slot='comments-write'] {
    margin-inline-start: auto;
    color: inherit;
    text-decoration: underline;
  }

  [data-slot='comment-list'] + * {
    margin-block-start: 2rem;
  }
`
