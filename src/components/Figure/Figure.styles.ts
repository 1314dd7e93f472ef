import {styled} from 'styled-components'

export const Root = styled.figure`
  position: relative;

  [data-slot='figure-missing'] {
    display: grid;
    place-items: center;
    text-align: center;
  }

  [data-slot='figure-missing'] > * {
    grid-area: 1 / 1;
  }

  [data-slot='figure-missing'] svg {
    inline-size: 100%;
  }

  [data-slot='figure-credit'] {
    display: inline-block;
  }

  [data-slot='figure-credit']:not(:first-child) {
    margin-inline-start: 0.5em;
  }

  > button {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    opacity: 0;

    &:focus-visible {
      opacity: 1;
    }
  }

  &:hover > button {
    opacity: 1;
  }

  /* Nothing to open, or it leads somewhere already. */
  &:is(a *, :not(:has(img)), :has(a img)) > button {
    display: none;
  }

  /* Inside a text, the text gives it its place. */
  &:not(.ink-article-body *) {
    margin: 0;
  }
`
