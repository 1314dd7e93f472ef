import {styled} from 'styled-components'

export const Root = styled.figure`
  position: relative;
  margin: 0;

  [data-slot='figure-missing'] {
    display: grid;
    place-items: center;
    text-align: center;
  }

  [data-slot='figure-missing'] > * {
    grid-area: 1 / 1;
  }

  svg {
    inline-size: 100%;
  }

  [data-slot='figure-credit']:not(:first-child) {
    margin-inline-start: 0.5em;
  }
`
