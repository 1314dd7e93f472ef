import {styled} from 'styled-components'

export const Root = styled.figure`
  --_ink-columns: 3;

  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, max(9rem, 100% / var(--_ink-columns) - 0.75rem)), 1fr));
  gap: 0.75rem;

  &[data-columns='1'] {
    --_ink-columns: 1;
  }

  &[data-columns='2'] {
    --_ink-columns: 2;
  }

  &[data-columns='4'] {
    --_ink-columns: 4;
  }

  &[data-columns='5'] {
    --_ink-columns: 5;
  }

  figure {
    margin: 0;
  }

  :is(img, [data-slot='figure-missing']) {
    aspect-ratio: 4 / 3;
    object-fit: cover;
    overflow: hidden;
  }

  > figcaption {
    grid-column: 1 / -1;
    margin: 0;
  }

  /* Inside a text, the text gives it its place. */
  &:not(.ink-article-body *) {
    margin: 0;
  }
`
