import {styled} from 'styled-components'
import {container, regionHeading} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.section`
  ${container}
  container-name: ink-related-posts;

  [data-slot='related-posts-heading'] {
    ${regionHeading}
    margin-block-end: 1.5rem;

    @container (inline-size >= 70rem) {
      margin-block-end: 1.75rem;
      font-size: 1.5rem;
    }
  }

  [data-slot='related-posts-list'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75rem;
    margin: 0;
    padding: 0;
    list-style: none;

    > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      margin: 0;
      padding: 0;
    }
  }

  @container (inline-size >= 37.5rem) {
    &[data-layout='grid'] [data-slot='related-posts-list'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 2.5rem 1.75rem;
    }
  }

  @container (inline-size >= 70rem) {
    &[data-layout='grid'] [data-slot='related-posts-list'] {
      gap: 3rem 2.25rem;
    }
  }

  &[data-layout='compact'] [data-slot='related-posts-list'] {
    gap: 0;

    > li {
      padding-block: 0.875rem;
      border-block-start: 1px solid ${theme.color.borderSubtle};
    }
  }
`
